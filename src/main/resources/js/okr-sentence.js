/*
 * The statement of a bet as a sentence that grows while one types. The server orders the words of the sentence in the
 * reader's language; the script only fills in what stands in the fields.
 */
(function (window, document, Okr) {
    "use strict";
    if (Okr.sentence) {
        return;
    }

    Okr.sentence = {};

    function typed(form, name) {
        var field = form.elements.namedItem(name);
        return field ? field.value.trim() : "";
    }

    function signed(text) {
        return /^\d/.test(text) && !/^[0.,]*$/.test(text) ? "+" + text : text;
    }

    function predicted(form) {
        var low = signed(typed(form, "predictedLow"));
        var high = signed(typed(form, "predictedHigh"));
        var unit = form.getAttribute("data-okr-unit");
        if (!low || !high) {
            return "";
        }
        var end = unit ? high + "\u00a0" + unit : high;
        return low === high ? end : AJS.I18n.getText("okr.common.predicted", low, end);
    }

    function day(text) {
        var parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
        if (!parts) {
            return text;
        }
        var date = new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
        return date.toLocaleDateString(document.documentElement.lang || undefined, { dateStyle: "medium" });
    }

    function words(form, part) {
        switch (part) {
            case "predicted":
                return predicted(form);
            case "signalDate":
                return day(typed(form, "signalDate"));
            default:
                return typed(form, part);
        }
    }

    Okr.sentence.show = function (form) {
        Okr.each(form, "[data-okr-part]", function (place) {
            var part = place.getAttribute("data-okr-part");
            if (part === "keyResult") {
                return;
            }
            var said = words(form, part);
            place.textContent = said || place.getAttribute("data-okr-gap");
            place.classList.toggle("okr-sentence-gap", !said);
        });
    };

    Okr.enhance("Sentence", "form[data-okr-sentence]", function (form) {
        form.addEventListener("input", function () {
            Okr.sentence.show(form);
        });
        Okr.sentence.show(form);
    });
})(window, document, window.Okr);
