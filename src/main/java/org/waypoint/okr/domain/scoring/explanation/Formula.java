package org.waypoint.okr.domain.scoring.explanation;

import java.util.Locale;

/** The formulas of the engine. Their symbols use the names of the explanation's inputs. */
public enum Formula {
    RATIO("(current − baseline) / (target − baseline)"),
    SHARE_OF_WEEKS("inside / due"),
    ACHIEVED("current ∈ {0, 1}"),
    WEIGHTED_MEAN("Σ(weight × score) / Σ weight"),
    MEAN("Σ score / count");

    private final String symbols;

    Formula(String symbols) {
        this.symbols = symbols;
    }

    /** The formula in symbols, the same in every language. */
    public String symbols() {
        return symbols;
    }

    /** Key of the sentence that says it in words. */
    public String textKey() {
        return "okr.formula." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
