package org.waypoint.okr.plugin;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.alignment.AlignmentService;
import org.waypoint.okr.app.checkin.CheckInService;
import org.waypoint.okr.app.closing.ClosingDebts;
import org.waypoint.okr.app.cycle.CycleService;
import org.waypoint.okr.app.duty.CheckInDuties;
import org.waypoint.okr.app.duty.CycleClosingDuties;
import org.waypoint.okr.app.duty.DutySource;
import org.waypoint.okr.app.duty.ObservationDuties;
import org.waypoint.okr.app.duty.OwedService;
import org.waypoint.okr.app.duty.PartnerDuties;
import org.waypoint.okr.app.duty.VerdictDuties;
import org.waypoint.okr.app.explain.ExplanationService;
import org.waypoint.okr.app.explain.KeyResultNumbers;
import org.waypoint.okr.app.explain.ProjectNumbers;
import org.waypoint.okr.app.explain.UnitNumbers;
import org.waypoint.okr.app.forecast.ForecastService;
import org.waypoint.okr.app.history.UnitHistoryService;
import org.waypoint.okr.app.hypothesis.EpicFollowing;
import org.waypoint.okr.app.hypothesis.HypothesisService;
import org.waypoint.okr.app.hypothesis.HypothesisWrites;
import org.waypoint.okr.app.idempotency.HeldAnnouncements;
import org.waypoint.okr.app.idempotency.IdempotentRequests;
import org.waypoint.okr.app.imports.ImportService;
import org.waypoint.okr.app.keyresult.KeyResultService;
import org.waypoint.okr.app.learning.LearningService;
import org.waypoint.okr.app.me.MeService;
import org.waypoint.okr.app.meeting.MeetingService;
import org.waypoint.okr.app.objective.ObjectiveService;
import org.waypoint.okr.app.overview.OverviewService;
import org.waypoint.okr.app.partner.PartnerService;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.IdempotencyRecords;
import org.waypoint.okr.app.port.Permissions;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.app.settings.SettingsService;
import org.waypoint.okr.app.source.BesideService;
import org.waypoint.okr.app.unit.UnitService;

/**
 * Builds the use cases out of the adapters. Jira's container calls it, the sandbox calls it, tests call it: one graph.
 * {@code META-INF/spring/plugin-context.xml} offers each use case by the name of its method here.
 */
@Component
public final class OkrComponents {
    private final Stores stores;
    private final Host host;
    private final HeldAnnouncements announcements;
    private final Writing writing;
    private final IdempotencyRecords answered;
    private final Access access;

    public OkrComponents(
            Stores stores, Host host, Writing writing, Permissions permissions, IdempotencyRecords answered) {
        this.stores = stores;
        this.host = host;
        this.announcements = new HeldAnnouncements(writing.announcements());
        this.writing = new Writing(writing.transactions(), announcements, writing.today());
        this.answered = answered;
        this.access = new Access(permissions);
    }

    public AlignmentService alignmentService() {
        return new AlignmentService(access, stores, reader(), writing);
    }

    public CheckInService checkInService() {
        return new CheckInService(access, stores, host, writing, reader());
    }

    public CycleService cycleService() {
        return new CycleService(access, stores, writing);
    }

    public EpicFollowing epicFollowing() {
        return new EpicFollowing(stores, host.epics(), writing);
    }

    /**
     * @param beside what stands beside key results
     * @param histories how units' cycles compare
     */
    public ExplanationService explanationService(BesideService beside, UnitHistoryService histories) {
        return new ExplanationService(
                access,
                host.texts(),
                new KeyResultNumbers(stores, reader(), hypothesisService(), beside, host.texts()),
                new UnitNumbers(stores, learningService(), histories, writing.today()),
                new ProjectNumbers(stores, host.projects(), reader()));
    }

    public ForecastService forecastService() {
        return new ForecastService(access, stores, host, writing.today());
    }

    public HypothesisService hypothesisService() {
        return new HypothesisService(access, stores, host, writing.today(), hypothesisWrites());
    }

    public ImportService importService() {
        return new ImportService(access, stores, host, writing);
    }

    public KeyResultService keyResultService() {
        return new KeyResultService(access, stores, host, writing, reader());
    }

    public LearningService learningService() {
        return new LearningService(access, stores, host, writing.today());
    }

    public MeService meService() {
        return new MeService(access, host);
    }

    public MeetingService meetingService() {
        return new MeetingService(access, stores, host, reader(), writing.today());
    }

    public ObjectiveService objectiveService() {
        return new ObjectiveService(access, stores, host, writing, reader());
    }

    public OverviewService overviewService() {
        return new OverviewService(access, stores, host, reader(), writing.today());
    }

    /** @param closingDebts what is owed to the end of a cycle */
    public OwedService owedService(ClosingDebts closingDebts) {
        return new OwedService(access, stores, host, writing.today(), reader(), dutySources(closingDebts));
    }

    /** What can be owed; each feature adds its own. */
    private List<DutySource> dutySources(ClosingDebts closingDebts) {
        return List.of(
                new CheckInDuties(),
                new VerdictDuties(host.epics()),
                new PartnerDuties(),
                new ObservationDuties(),
                new CycleClosingDuties(closingDebts));
    }

    public PartnerService partnerService() {
        return new PartnerService(access, stores, writing, reader());
    }

    public SettingsService settingsService() {
        return new SettingsService(access, stores.settings(), host, writing);
    }

    public UnitService unitService() {
        return new UnitService(access, stores, host, writing);
    }

    public IdempotentRequests idempotentRequests() {
        return new IdempotentRequests(access, answered, writing, announcements);
    }

    private OkrReader reader() {
        return new OkrReader(stores, host, writing.today());
    }

    private HypothesisWrites hypothesisWrites() {
        return new HypothesisWrites(access, stores, host.epics(), writing);
    }
}
