/* Shows what the scores would be while a value is typed; the server computes them and stores nothing. */
(function (window, Okr) {
    "use strict";

    var WAIT = 350;

    function localised(displayed, form) {
        return displayed === null ? "\u2013" : displayed.replace(".", form.getAttribute("data-okr-decimal-mark"));
    }

    function show(panel, form, part, score) {
        var chip = panel.querySelector("[data-okr-part='" + part + "']");
        var band = score.band.toLowerCase();
        chip.className = "okr-score okr-" + band;
        chip.textContent = localised(score.displayed, form);
        panel.querySelector("[data-okr-word='" + part + "']").textContent = score.bandLabel;
    }

    Okr.enhance("Preview", "[data-okr-preview]", function (panel) {
        var form = panel.closest("form");
        var path = panel.getAttribute("data-okr-preview");
        var timer = null;
        var asked = 0;
        if (!path) {
            return;
        }

        function ask() {
            var typed = Okr.form.json(form);
            var turn = asked + 1;
            asked = turn;
            if (typeof typed.value !== "number") {
                panel.hidden = true;
                return;
            }
            Okr.request("POST", path, { value: typed.value, date: typed.date }).then(function (answer) {
                if (turn === asked) {
                    show(panel, form, "keyResult", answer.body.keyResult);
                    show(panel, form, "objective", answer.body.objective);
                    panel.hidden = false;
                }
            }, function () {
                // Saving will say what is wrong, beside the field; until then there is simply no preview.
                if (turn === asked) {
                    panel.hidden = true;
                }
            });
        }

        form.addEventListener("input", function (event) {
            if (event.target.name === "value" || event.target.name === "date") {
                window.clearTimeout(timer);
                timer = window.setTimeout(ask, WAIT);
            }
        });
        ask();
    });
})(window, window.Okr);
