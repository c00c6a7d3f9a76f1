package org.waypoint.okr.web.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.Test;

/** An OKR Master who is no administrator reaches every page that is theirs, and none of Jira's administration. */
public class MasterPagesIT {
    private static final List<String> LISTS = List.of("OkrCycles", "OkrUnits", "OkrImport");

    private final ProjectWorld world = ProjectWorld.running();
    private final PlainReader master = new PlainReader(world, "master");
    private final PlainReader admin = new PlainReader(world, "admin");

    @Test
    public void theMasterWalksFromPageToPageWithoutTheMenuOfTheAdministration() {
        for (String page : LISTS) {
            HttpResponse<String> shown = master.get("/secure/" + page + "!default.jspa");

            assertThat(shown.statusCode()).as(page).isEqualTo(200);
            assertThat(shown.body()).as(page).contains("okr-ways");
            LISTS.forEach(other -> assertThat(shown.body()).contains("/secure/" + other + "!default.jspa"));
        }
    }

    @Test
    public void anAdministratorHasTheMenuAndNotTheSameLinksTwice() {
        assertThat(admin.get("/secure/OkrUnits!default.jspa").body())
                .contains("okr-admin-cycles-link")
                .doesNotContain("okr-ways");
    }

    /** Jira's own rule for its folder of the administration. */
    @Test
    public void belowTheFolderOfTheAdministrationTheMasterGetsNothing() {
        assertThat(master.get("/secure/admin/OkrUnits!default.jspa").statusCode())
                .isEqualTo(403);
        assertThat(admin.get("/secure/admin/OkrUnits!default.jspa").statusCode())
                .isEqualTo(200);
    }
}
