package org.waypoint.okr.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Every row of the shared table: the published number is reproduced, and so is our own answer where it differs. */
@RunWith(Parameterized.class)
public class ScoringVectorsTest {
    private static final Map<String, Consumer<Vector>> RULES = new LinkedHashMap<>();

    static {
        RULES.putAll(ProgressVectors.rules());
        RULES.putAll(RollupVectors.rules());
        RULES.putAll(BandVectors.rules());
        RULES.putAll(GradeVectors.rules());
        RULES.putAll(PaceVectors.rules());
        RULES.putAll(StatusVectors.rules());
    }

    private final Vector row;

    public ScoringVectorsTest(Vector row) {
        this.row = row;
    }

    @Parameters(name = "{0}")
    public static List<Vector> rows() {
        return Vector.all();
    }

    @Test
    public void isReproduced() {
        assertThat(RULES).containsKey(row.rule());

        RULES.get(row.rule()).accept(row);
    }
}
