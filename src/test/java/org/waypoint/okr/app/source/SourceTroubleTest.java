package org.waypoint.okr.app.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Inputs.input;

import java.util.List;
import org.junit.Test;
import org.waypoint.okr.app.port.Sources;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.source.SourceRun;
import org.waypoint.okr.fake.FakeFigures;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fake.InMemoryKeyResultSources;
import org.waypoint.okr.fixture.Company;
import org.waypoint.okr.scheduling.LoggedPieces;

/** What happens to a search while the world around it changes. */
public class SourceTroubleTest {
    private final Company company = Company.create();
    private final KeyResult keyResult = company.keyResult("Bugs that customers see");
    private final FakeFigures figures = new FakeFigures();
    private final Sources sources = new Sources(new InMemoryKeyResultSources(), figures);
    private final SourceService service = new SourceService(
            company.world.access, company.world.stores, company.world.jira.host(), company.world.writing, sources);
    private final DueSources due = new DueSources(
            company.world.access,
            company.world.stores,
            company.world.jira.host(),
            company.world.writing,
            sources,
            new LoggedPieces());

    private void count(KeyResult of, String jql) {
        service.update(FakeWorld.OWNER, of.id(), input("kind", "JQL_COUNT", "jql", jql, "version", 0));
    }

    private List<CheckIn> checkIns(KeyResult of) {
        return company.world.stores.checkIns().of(of.id(), 0, 100);
    }

    @Test
    public void aSearchThatBreaksKeepsNoOtherFromBeingRun() {
        count(keyResult, "type = Bug");
        KeyResult second = company.keyResult("Orders finished");
        count(second, "type = Order");
        figures.tell("31");
        figures.fallOver("type = Bug");

        assertThat(due.runAll()).isEqualTo(new DueSources.Outcome(2, 1));
        assertThat(checkIns(second)).hasSize(1);
    }

    @Test
    public void aCycleThatClosesWhileTheSearchRunsTakesNothingMore() {
        count(keyResult, "type = Bug");
        figures.tell("31");
        figures.meanwhile(company::close);

        assertThat(service.run(Company.BOB, keyResult.id()).source().lastRun().error())
                .isEqualTo(Reason.CYCLE_CLOSED);
        assertThat(checkIns(keyResult)).isEmpty();
    }

    @Test
    public void whyASearchMayNotRunAsSomebodyIsSaidWithTheirName() {
        count(keyResult, "type = Bug");
        company.world.jira.revoke("owner", Company.SHOP);

        SourceRun last = service.run(Company.BOB, keyResult.id()).source().lastRun();

        assertThat(last.error()).isEqualTo(Reason.RUN_AS_NOT_ALLOWED);
        assertThat(service.get(FakeWorld.ADMIN, keyResult.id())
                        .source()
                        .lastRun()
                        .detail())
                .isEqualTo("Owner");
    }
}
