package org.waypoint.okr.app.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class HeldAnnouncementsTest {
    private final List<Object> heard = new ArrayList<>();
    private final HeldAnnouncements announcements = new HeldAnnouncements(heard::add);

    @Test
    public void outsideOfATransactionTheyPassStraightThrough() {
        announcements.announce("stored");

        assertThat(heard).containsExactly("stored");
    }

    @Test
    public void insideTheyWaitForItsEnd() {
        String result = announcements.during(() -> {
            announcements.announce("stored");
            assertThat(heard).isEmpty();
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(heard).containsExactly("stored");
    }

    @Test
    public void whatIsRolledBackIsNeverTold() {
        assertThatThrownBy(() -> announcements.during(() -> {
                    announcements.announce("stored");
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        announcements.announce("later");

        assertThat(heard).containsExactly("later");
    }

    @Test
    public void ofATransactionThatIsTriedAgainOnlyTheLastAttemptIsTold() {
        announcements.during(() -> {
            announcements.announce("first attempt");
            announcements.startOver();
            announcements.announce("second attempt");
            return null;
        });

        assertThat(heard).containsExactly("second attempt");
    }
}
