package org.waypoint.okr.app.settings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.IssueTypeRef;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.settings.Settings;
import org.waypoint.okr.domain.settings.SettingsRule;
import org.waypoint.okr.domain.settings.SettingsStore;

/** Settings: everyone who is logged in reads, administrators write. */
public final class SettingsService {
    private final Access access;
    private final SettingsStore settings;
    private final Host host;
    private final Writing writing;

    public SettingsService(Access access, SettingsStore settings, Host host, Writing writing) {
        this.access = access;
        this.settings = settings;
        this.host = host;
        this.writing = writing;
    }

    /** The settings in force. */
    public SettingsView get(Actor actor) {
        Rights rights = access.loggedIn(actor);
        return view(rights, settings.read());
    }

    /**
     * Fields: amberFrom, greenFrom, onTrackFrom, atRiskFrom, tooEarlyDays, graceDays, checkInDay,
     * closingDaysBefore, closingDaysAfter, perTeam, perDepartment, perCompany, keyResults, liveHypotheses, hardLimits,
     * hypothesisIssueTypeIds, version. Absent ones stay.
     */
    public SettingsView update(Actor actor, Input input) {
        Rights rights = access.administrator(actor);
        List<IssueTypeRef> issueTypes = host.epics().issueTypes();
        Settings stored = writing.run(() -> {
            long version = input.version();
            Settings next = new SettingsFields(input, settings.read(), ids(issueTypes)).read(version);
            input.refuseAll(SettingsRule.refusals(next));
            input.refuseIfAny();
            return settings.store(next, version);
        });
        return view(rights, stored);
    }

    private SettingsView view(Rights rights, Settings stored) {
        return new SettingsView(stored, host.epics().issueTypes(), rights.mayAdminister());
    }

    private static Set<String> ids(List<IssueTypeRef> issueTypes) {
        return issueTypes.stream().map(IssueTypeRef::id).collect(Collectors.toSet());
    }
}
