package org.waypoint.okr.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waypoint.okr.app.imports.ImportFixture.errors;

import org.junit.Test;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.fake.FakeWorld;

/** What an import takes, and what it refuses with line and column. */
public class ImportServiceTest {
    private static final String SHORT = "cycle,unit,objective,key_result";

    private final ImportFixture company = new ImportFixture();

    @Test
    public void onlyCoordinatorsImport() {
        ImportService service = new ImportService(
                company.world.access, company.world.stores, company.world.jira.host(), company.world.writing);
        ImportOptions options = ImportOptions.strict(null, true);

        assertThat(service.run(FakeWorld.MASTER, SHORT, options).errors()).isEmpty();
        assertThatThrownBy(() -> service.run(FakeWorld.OWNER, SHORT, options))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.FORBIDDEN));
        assertThatThrownBy(() -> service.run(FakeWorld.ANONYMOUS, SHORT, options))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_LOGGED_IN));
    }

    @Test
    public void aDryRunCountsAndStoresNothing() {
        ImportReport report = company.dryRun(SHORT + "\n2026-Q4,Team,Goal,Result\n");

        assertThat(report.stored()).isFalse();
        assertThat(report.created(ImportedThing.KEY_RESULT)).isEqualTo(1);
        assertThat(company.world.stores.cycles().all()).isEmpty();
    }

    @Test
    public void columnsAreRefusedByName() {
        assertThat(errors(company.dryRun("cycle,unit,objective,mood,unit\n")))
                .containsExactly("1 mood COLUMN_UNKNOWN", "1 unit COLUMN_REPEATED", "1 key_result COLUMN_MISSING");
        assertThat(errors(company.dryRun(SHORT + ",date\n")))
                .containsExactly("1 value / score / final_score COLUMN_MISSING");
    }

    @Test
    public void aBrokenFileIsRefusedAtItsLine() {
        assertThat(errors(company.dryRun(SHORT + "\n2026-Q4,Team,Goal,One\n2026-Q4,Team,\"Go\"al,Two\n")))
                .containsExactly("3 null CSV_BROKEN");
        assertThat(errors(company.dryRun(SHORT + "\n2026-Q4,Team,Goal,One,more\n")))
                .containsExactly("2 null TOO_MANY_CELLS");
    }

    /** PostgreSQL would refuse the text, and with it the whole file. */
    @Test
    public void whatNobodyCanReadIsLeftOut() {
        company.store(SHORT + "\n2026-Q4,Team,Go\u0000al,One\n");

        CycleId quarter = company.world.stores.cycles().all().get(0).id();
        assertThat(company.world.stores.objectives().in(quarter))
                .extracting(Objective::title)
                .containsExactly("Goal");
    }

    @Test
    public void aTextOverSeveralLinesKeepsTheCount() {
        ImportReport report = company.dryRun(SHORT + "\n2026-Q4,Team,Goal,\"One\nlong\"\n2026-Q4,Team,,Two\n");

        assertThat(errors(report)).containsExactly("4 objective REQUIRED");
    }

    @Test
    public void theRunningQuarterIsActiveAndTheNextOneIsPlanned() {
        company.store(SHORT + "\n2026-Q4,Team,Goal,One\n2027-Q1,Team,Goal,One\n");

        assertThat(company.cycle("2026-Q4").phase()).isEqualTo(CyclePhase.ACTIVE);
        assertThat(company.cycle("2027-Q1").phase()).isEqualTo(CyclePhase.PLANNING);
    }

    @Test
    public void everyKindIsUnderstood() {
        company.store(SHORT + ",objective_type,metric_type,baseline,target,actual,published_score,value_unit,minimum\n"
                + "2026-Q4,Team,Goal,Faster,committed,metric,500,400,460,,ms,\n"
                + "2026-Q4,Team,Goal,Steady,,maintain,,,,,%,95\n"
                + "2026-Q4,Team,Goal,Launched,,binary,,,,COMPLETE,,\n"
                + "2026-Q4,Team,Goal,Safe,,guardrail,,,,,%,80\n");

        assertThat(company.objective("Goal").definition().type()).isEqualTo(ObjectiveType.COMMITTED);
        assertThat(company.current("Faster")).isEqualTo("460");
        assertThat(company.keyResult("Steady").metric().kind()).isEqualTo(KeyResultKind.MAINTAIN);
        assertThat(company.current("Launched")).isEqualTo("1");
        assertThat(company.keyResult("Safe").metric().kind()).isEqualTo(KeyResultKind.GUARDRAIL);
    }

    @Test
    public void eachUnreadableCellIsNamed() {
        ImportReport report = company.dryRun(SHORT + ",metric_type,baseline,target,actual,published_score,weight\n"
                + "2026-Q4,Team,Goal,One,metric,0,10,~3,,\n"
                + "2026-Q4,Team,Goal,Two,metric,0,4:03,,,\n"
                + "2026-Q4,Team,Goal,Three,mood,,,,,\n"
                + "2026-Q4,Team,Goal,Four,metric,5,5,,,\n"
                + "2026-Q4,Team,Goal,Five,binary,,,,0.5,-1\n"
                + "2026-Q4,Team,Goal,five,,,,,,\n");

        assertThat(errors(report))
                .containsExactly(
                        "2 actual VALUE_NOT_EXACT",
                        "3 target CELL_UNREADABLE",
                        "4 metric_type NOT_A_CHOICE",
                        "5 target BASELINE_EQUALS_TARGET",
                        "6 published_score NOT_ZERO_OR_ONE",
                        "6 weight OUT_OF_RANGE",
                        "7 key_result ROW_REPEATED");
    }

    @Test
    public void alignmentFollowsTitlesWithinTheFile() {
        company.store(SHORT + ",aligned_to\n2026-Q4,Team,Goal,One,Vision\n2026-Q4,Company,Vision,Two,\n");

        assertThat(company.world.stores.alignments().in(company.cycle("2026-Q4").id()))
                .extracting(Alignment::objectiveId)
                .containsExactly(company.objective("Goal").id());
    }

    @Test
    public void alignmentThatCannotBeIsRefused() {
        ImportReport report = company.dryRun(SHORT + ",aligned_to\n"
                + "2026-Q4,Team,Goal,One,Vision\n"
                + "2026-Q4,Company,Vision,Two,Goal\n"
                + "2026-Q4,Company,Vision,Three,Nowhere\n"
                + "2026-Q4,Other,Goal,Four,\n");

        assertThat(errors(report))
                .containsExactlyInAnyOrder("3 aligned_to TITLE_AMBIGUOUS", "4 aligned_to UNKNOWN_REFERENCE");
        assertThat(errors(company.dryRun(SHORT + ",aligned_to\n2026-Q4,A,X,One,Y\n2026-Q4,A,Y,Two,X\n")))
                .containsExactly("3 aligned_to ALIGNMENT_LOOP");
    }

    @Test
    public void anEpicKeyBecomesADraft() {
        company.world.jira.withProject(1, "DEMO").withEpic(77, "DEMO-7", 1, EpicProgress.TO_DO);

        ImportReport report = company.store(SHORT + ",epic_keys\n2026-Q4,Team,Goal,One,DEMO-7\n");

        assertThat(report.created(ImportedThing.HYPOTHESIS)).isEqualTo(1);
        assertThat(company.world.stores.hypotheses().ofEpic(77)).hasSize(1);
    }

    @Test
    public void aClosedCycleTakesNothing() {
        company.store(SHORT + "\n2019-Q2,Team,Goal,One\n");

        assertThat(errors(company.dryRun(SHORT + "\n2019-Q2,Team,Goal,Two\n"))).containsExactly("2 cycle CYCLE_CLOSED");
        assertThat(errors(company.dryRun(SHORT + ",date,value\n2019-Q2,Team,Goal,One,2019-05-01,1\n")))
                .containsExactly("2 cycle CYCLE_CLOSED");
    }

    @Test
    public void checkInsCarryConfidenceAndWords() {
        company.store(SHORT + "\n2026-Q4,Team,Goal,One\n");

        company.store(SHORT + ",date,value,confidence,learning,next\n"
                + "2026-Q4,Team,Goal,One,2026-10-08,10%,7,People came back,Ask them why\n");

        assertThat(company.current("One")).isEqualTo("0.1");
        assertThat(company.world.stores.checkIns().of(company.keyResult("One").id(), 0, 1))
                .extracting(checkIn -> checkIn.draft().confidence()
                        + checkIn.draft().learning()
                        + checkIn.draft().next())
                .containsExactly("7People came backAsk them why");
    }

    @Test
    public void checkInsAreRefusedLikeThoseOfPeople() {
        company.store(SHORT + "\n2026-Q4,Team,Goal,One\n");

        ImportReport report = company.dryRun(SHORT + ",date,value,confidence\n"
                + "2026-Q4,Team,Goal,One,2026-12-01,1,\n"
                + "2026-Q4,Team,Goal,One,2026-09-30,1,\n"
                + "2026-Q4,Team,Goal,One,1.10.2026,1,\n"
                + "2026-Q4,Team,Goal,Two,2026-10-08,1,\n"
                + "2026-Q3,Team,Goal,One,2026-10-08,1,\n"
                + "2026-Q4,Team,Goal,One,2026-10-08,1,11\n");

        assertThat(errors(report))
                .containsExactly(
                        "2 date DATE_IN_FUTURE",
                        "3 date DATE_OUTSIDE_CYCLE",
                        "4 date NOT_A_DATE",
                        "5 key_result UNKNOWN_REFERENCE",
                        "6 cycle UNKNOWN_REFERENCE",
                        "7 confidence OUT_OF_RANGE");
    }
}
