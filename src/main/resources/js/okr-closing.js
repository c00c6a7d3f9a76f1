/*
 * The closing page asks for words only where they are needed: a reason for another grade than the computed one, a cause
 * for a low one or a missed commitment, a place for what continues. Without scripts everything is there to be filled in.
 */
(function (Okr) {
    "use strict";

    function number(text) {
        return parseFloat(String(text).replace(",", "."));
    }

    function show(part, wanted) {
        var holds = part.querySelector("textarea");
        part.hidden = !wanted && !(holds && holds.value) && !part.querySelector("[aria-invalid]");
    }

    function followGrade(form) {
        var computed = number(form.getAttribute("data-okr-computed"));
        var promise = form.getAttribute("data-okr-promise") === "true";

        function update() {
            var chosen = form.querySelector("input[name=grade]:checked");
            var grade = chosen ? number(chosen.value) : NaN;
            var missed = promise && !(grade >= 1);
            var needs = {reason: grade !== computed, cause: missed || grade < 0.4, change: missed};
            form.querySelectorAll("[data-okr-need]").forEach(function (part) {
                show(part, needs[part.getAttribute("data-okr-need")]);
            });
        }
        form.addEventListener("change", update);
        update();
    }

    function followDecision(form) {
        function update() {
            var chosen = form.querySelector("input[name=decision]:checked");
            var goesOn = !!chosen && chosen.value === "CONTINUE";
            form.querySelectorAll("[data-okr-when]").forEach(function (part) {
                part.hidden = !goesOn;
            });
            form.querySelectorAll("input[value=FOLLOW]").forEach(function (follow) {
                follow.disabled = !!chosen && !goesOn;
                if (follow.disabled && follow.checked) {
                    follow.checked = false;
                }
            });
        }
        form.addEventListener("change", update);
        update();
    }

    function followAnswer(form) {
        function update() {
            var chosen = form.querySelector("input[name=what]:checked");
            form.querySelectorAll("[data-okr-when]").forEach(function (part) {
                part.hidden = !chosen || chosen.value !== part.getAttribute("data-okr-when");
            });
        }
        form.addEventListener("change", update);
        update();
    }

    Okr.enhance("AnswerForm", ".okr-answer-form", followAnswer);
    Okr.enhance("GradeForm", ".okr-grade-form", followGrade);
    Okr.enhance("DecisionForm", ".okr-decision-form", followDecision);
})(window.Okr);
