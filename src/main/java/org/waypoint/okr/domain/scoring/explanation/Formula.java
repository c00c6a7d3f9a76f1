package org.waypoint.okr.domain.scoring.explanation;

import java.util.Locale;

/** The formulas of the engine. Their symbols use the names of the explanation's inputs. */
public enum Formula {
    RATIO("(current − baseline) / (target − baseline)"),
    SHARE_OF_WEEKS("inside / due"),
    ACHIEVED("current ∈ {0, 1}"),
    WEIGHTED_MEAN("Σ(weight × score) / Σ weight"),
    MEAN("Σ score / count"),
    MOVEMENT("progressNow − progressWeekAgo"),
    CONFIDENCE("confidence ∈ {0, 1, …, 10}"),
    BET_COVERAGE("predicted / (target − current)"),
    WORK_DONE("done / total"),
    LADDER("(fromTheTeam + agreed) / objectives"),
    HIT_RATE("inside / measured"),
    MEAN_ERROR("Σ(observed / middle − 1) / measured"),
    MEAN_DISTANCE("Σ|observed / middle − 1| / measured"),
    SQUARED_ERROR("Σ(belief / 10 − outcome)² / judged"),
    MEDIAN_DAYS("median(decided − shipped)"),
    PUNCTUALITY("kept / due"),
    MEASURABLE("measurable / keyResults"),
    MEAN_GRADE("Σ grade / graded"),
    CLOSING_DAYS("lastDecision − firstGrade + 1"),
    OBSERVED("after − before");

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
