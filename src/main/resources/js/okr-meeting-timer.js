/*
 * The clocks of a meeting: one for the key result, one for the whole. They never stop anybody; when the time is up they say so
 * once and count on. They go by the clock on the wall, so they run on while another tab is in front: a meeting does not
 * stop when somebody looks something up. A page that is loaded again goes on where it was.
 */
(function (window, document, Okr) {
    "use strict";

    var MINUTE = 60 * 1000;
    var DEFAULT_MINUTES = 3;
    /** Unless somebody wants it so, no meeting takes longer than an hour. */
    var LONGEST = 60;
    var STORE = "okr-meeting-time";

    function fresh() {
        return { page: window.location.pathname + window.location.search, total: 0, each: {}, running: false, at: 0 };
    }

    function kept() {
        try {
            var stored = JSON.parse(window.sessionStorage.getItem(STORE));
            return stored && stored.page === fresh().page ? stored : fresh();
        } catch (e) {
            return fresh();
        }
    }

    function keep(time) {
        try {
            window.sessionStorage.setItem(STORE, JSON.stringify(time));
        } catch (e) {
            return; // then a page that is loaded again begins anew
        }
    }

    function minutes(name, fallback) {
        var chosen = Number(Okr.meeting.setting(name));
        return chosen > 0 ? chosen : fallback;
    }

    function perKeyResult() {
        return minutes("minutes", DEFAULT_MINUTES);
    }

    function inAll() {
        return minutes("minutesTotal", Math.min(LONGEST, perKeyResult() * Okr.meeting.count()));
    }

    function clock(milliseconds) {
        var seconds = Math.floor(Math.abs(milliseconds) / 1000);
        return Math.floor(seconds / 60) + ":" + ("0" + seconds % 60).slice(-2);
    }

    function write(element, left) {
        var over = left < 0;
        var text = over ? AJS.I18n.getText("okr.meeting.timer.over", clock(left)) : clock(left);
        if (element.textContent !== text) {
            element.textContent = text;
        }
        element.classList.toggle("okr-meeting-over", over);
    }

    function elapsed(time, slide) {
        return time.each[slide] || 0;
    }

    /** Adds what has passed since the last look. */
    function advance(time) {
        var now = Date.now();
        var passed = time.running ? Math.max(0, now - time.at) : 0;
        var slide = Okr.meeting.current();
        time.at = now;
        time.total += passed;
        time.each[slide] = elapsed(time, slide) + passed;
    }

    Okr.enhance("Timer", "#okr-meeting-timer", function (panel) {
        var time = kept();
        var one = document.getElementById("okr-meeting-clock");
        var all = document.getElementById("okr-meeting-clock-total");
        var start = document.getElementById("okr-meeting-start");
        var said = document.getElementById("okr-meeting-said");

        function say(before, left, sentence) {
            if (before >= 0 && left < 0) {
                said.textContent = sentence;
            }
        }

        function left() {
            return {
                one: perKeyResult() * MINUTE - elapsed(time, Okr.meeting.current()),
                all: inAll() * MINUTE - time.total
            };
        }

        /** On the next page the news of the last one is old; said again, it has to be new to be read aloud. */
        function turn() {
            said.textContent = "";
            show();
        }

        function show() {
            var now = left();
            var label = time.running
                ? AJS.I18n.getText("okr.meeting.timer.pause")
                : AJS.I18n.getText("okr.meeting.timer.start");
            write(one, now.one);
            write(all, now.all);
            if (start.textContent !== label) {
                start.textContent = label;
            }
            document.getElementById("okr-meeting-time").textContent = time.total < MINUTE
                ? ""
                : AJS.I18n.getText("okr.meeting.timer.taken", Math.round(time.total / MINUTE));
        }

        function tick() {
            var before = left();
            advance(time);
            var now = left();
            say(before.one, now.one, AJS.I18n.getText("okr.meeting.timer.said.one"));
            say(before.all, now.all, AJS.I18n.getText("okr.meeting.timer.said.total"));
            show();
        }

        function setting(id, name, value) {
            var field = document.getElementById(id);
            field.value = value();
            field.addEventListener("change", function () {
                Okr.meeting.setting(name, Number(field.value) > 0 ? Number(field.value) : 0);
                document.getElementById("okr-meeting-minutes").value = perKeyResult();
                document.getElementById("okr-meeting-minutes-total").value = inAll();
                show();
            });
        }

        start.addEventListener("click", function () {
            advance(time);
            time.running = !time.running;
            keep(time);
            show();
        });
        document.getElementById("okr-meeting-reset").addEventListener("click", function () {
            time = fresh();
            keep(time);
            turn();
        });
        window.addEventListener("pagehide", function () {
            advance(time);
            keep(time);
        });
        setting("okr-meeting-minutes", "minutes", perKeyResult);
        setting("okr-meeting-minutes-total", "minutesTotal", inAll);
        Okr.meeting.listeners.push(turn);
        panel.hidden = false;
        show();
        window.setInterval(tick, 500);
    });
})(window, document, window.Okr);
