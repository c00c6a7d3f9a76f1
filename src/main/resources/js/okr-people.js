/*
 * Lists of people show the first few that Jira offers. Where there are more, a search field above the list fetches the
 * others; whoever is chosen already stays.
 */
(function (window, document, Okr) {
    "use strict";

    var MANY = 20;
    var WAIT = 250;

    function search(after, label, found) {
        var input = document.createElement("input");
        var timer = null;
        input.type = "search";
        input.className = "text okr-people-search";
        input.setAttribute("data-okr-type", "skip");
        input.setAttribute("autocomplete", "off");
        input.setAttribute("aria-label", label);
        input.placeholder = AJS.I18n.getText("okr.common.people.search");
        input.addEventListener("input", function (event) {
            event.stopPropagation();
            window.clearTimeout(timer);
            timer = window.setTimeout(function () {
                Okr.request("GET", "/people?q=" + encodeURIComponent(input.value)).then(function (answer) {
                    found(answer.body.items);
                }, function (problem) {
                    Okr.say(problem.message);
                });
            }, WAIT);
        });
        input.addEventListener("keydown", function (event) {
            if (event.key === "Enter") {
                event.preventDefault();
            }
        });
        after.parentNode.insertBefore(input, after);
    }

    function option(person) {
        var choice = document.createElement("option");
        choice.value = person.userKey;
        choice.textContent = person.displayName;
        return choice;
    }

    function has(list, userKey) {
        return Array.prototype.some.call(list, function (item) {
            return item.value === userKey;
        });
    }

    Okr.enhance("People", "select[data-okr-people]", function (select) {
        if (select.options.length < MANY) {
            return;
        }
        search(select, AJS.I18n.getText("okr.common.people.search"), function (people) {
            Array.prototype.slice.call(select.options).forEach(function (old) {
                if (!old.selected && old.value) {
                    old.remove();
                }
            });
            people.forEach(function (person) {
                if (!has(select.options, person.userKey)) {
                    select.appendChild(option(person));
                }
            });
            if (people.length === 1) {
                select.value = people[0].userKey;
            }
        });
    });

    function tick(list, person) {
        var pattern = list.querySelector(".okr-choice");
        var choice = pattern.cloneNode(true);
        var box = choice.querySelector("input");
        var label = choice.querySelector("label");
        box.value = person.userKey;
        box.checked = false;
        box.id = list.id + "-" + person.userKey.replace(/[^A-Za-z0-9]+/g, "-");
        label.htmlFor = box.id;
        label.textContent = person.displayName;
        list.appendChild(choice);
    }

    Okr.enhance("Several", ".okr-several", function (list) {
        var boxes = list.getElementsByTagName("input");
        if (boxes.length < MANY) {
            return;
        }
        search(list, AJS.I18n.getText("okr.common.people.search"), function (people) {
            people.forEach(function (person) {
                if (!has(boxes, person.userKey)) {
                    tick(list, person);
                }
            });
            Okr.each(list, ".okr-choice", function (choice) {
                var box = choice.querySelector("input");
                choice.hidden = !box.checked && !people.some(function (person) {
                    return person.userKey === box.value;
                });
            });
        });
    });
})(window, document, window.Okr);
