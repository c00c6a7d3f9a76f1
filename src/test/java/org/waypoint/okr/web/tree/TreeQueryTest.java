package org.waypoint.okr.web.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.web.form.FormValues;

public class TreeQueryTest {
    @Test
    public void aCycleAloneIsNoFilter() {
        assertThat(query(Map.of("cycleId", "3")).isNarrow()).isFalse();
        assertThat(query(Map.of("q", " film ")).isNarrow()).isTrue();
    }

    @Test
    public void onlyWhatSaysSomethingIsAskedForAndKeptInAddresses() {
        TreeQuery query = query(Map.of("q", " film ", "unitId", "", "cycleId", "3", "atl_token", "x"));

        Input input = query.input(Locale.ENGLISH);
        assertThat(input.has("unitId")).isFalse();
        assertThat(input.text("q", 255)).isEqualTo("film");
        assertThat(query.below("7").parameters()).containsExactly("unitId", "7", "cycleId", "3", "q", "film");
    }

    @Test
    public void tooManyWordsAreCutInsteadOfRefused() {
        assertThat(query(Map.of("q", "a".repeat(300))).text()).hasSize(255);
    }

    private static TreeQuery query(Map<String, String> sent) {
        return TreeQuery.sent(FormValues.of(sent));
    }
}
