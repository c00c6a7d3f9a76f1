package org.waypoint.okr.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.app.port.Epics;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.IssueTypeRef;
import org.waypoint.okr.app.port.Permissions;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.port.ProjectRef;
import org.waypoint.okr.app.port.Projects;
import org.waypoint.okr.app.port.Users;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.hypothesis.EpicSighting;

/**
 * A small Jira: people, projects, epics, and who may do what. The users {@code admin} and {@code master} administer and
 * coordinate; grants for the others are set by the test.
 */
public final class FakeJira implements Users, Projects, Epics, Permissions {
    public static final String EPIC_TYPE = "10000";

    private final Map<String, Person> people = new HashMap<>();
    private final List<ProjectRef> projects = new ArrayList<>();
    private final List<Epic> epics = new ArrayList<>();
    private final Set<String> grants = new HashSet<>();
    /** Questions about epics that Jira answers from its database. */
    public final List<String> asked = new ArrayList<>();

    public FakeJira() {
        List.of("admin", "master", "owner", "member", "outsider").forEach(this::withUser);
    }

    /** The ports as use cases take them; texts answer their key and arguments. */
    public Host host() {
        return new Host(this, this, this, (locale, key, arguments) -> key + arguments);
    }

    public FakeJira withUser(String key) {
        people.put(key, new Person(key, key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1), true));
        return this;
    }

    /** The account stays, but is no longer active. */
    public void leaves(String key) {
        people.put(key, new Person(key, people.get(key).displayName(), false));
    }

    public FakeJira withProject(long id, String key) {
        projects.add(new ProjectRef(id, key, key + " project"));
        return this;
    }

    /** An epic in a project; browsable by whoever may browse the project. The same id again replaces it. */
    public FakeJira withEpic(long issueId, String key, long projectId, EpicProgress progress) {
        withoutEpic(issueId);
        epics.add(new Epic(issueId, key, "Summary of " + key, progress.name(), progress, EPIC_TYPE, projectId, null));
        return this;
    }

    /** An epic that was resolved on a day. */
    public FakeJira withResolvedEpic(long issueId, String key, long projectId, LocalDate resolvedOn) {
        EpicProgress done = EpicProgress.DONE;
        withoutEpic(issueId);
        epics.add(new Epic(issueId, key, "Summary of " + key, done.name(), done, EPIC_TYPE, projectId, resolvedOn));
        return this;
    }

    public FakeJira withoutEpic(long issueId) {
        epics.removeIf(epic -> epic.issueId() == issueId);
        return this;
    }

    List<Epic> epics() {
        return List.copyOf(epics);
    }

    public FakeJira letBrowse(String userKey, long projectId) {
        grants.add("browse " + userKey + " " + projectId);
        return this;
    }

    /** Takes away what the user may do in the project. */
    public FakeJira revoke(String userKey, long projectId) {
        grants.removeIf(grant -> grant.endsWith(" " + userKey + " " + projectId));
        return this;
    }

    public FakeJira letManage(String userKey, long projectId) {
        grants.add("manage " + userKey + " " + projectId);
        return letBrowse(userKey, projectId);
    }

    /** Lets the user edit the issues of a project, and browse it. */
    public FakeJira letEdit(String userKey, long projectId) {
        grants.add("edit " + userKey + " " + projectId);
        return letBrowse(userKey, projectId);
    }

    /** The user still browses the project. */
    public void forbidEdit(String userKey, long projectId) {
        grants.remove("edit " + userKey + " " + projectId);
    }

    @Override
    public Optional<Person> find(String userKey) {
        return Optional.ofNullable(people.get(userKey));
    }

    @Override
    public Map<String, Person> named(Collection<String> userKeys) {
        return Set.copyOf(userKeys).stream()
                .collect(Collectors.toMap(key -> key, key -> people.getOrDefault(key, new Person(key, key, false))));
    }

    @Override
    public List<Person> search(Actor actor, String text, int limit) {
        return people.values().stream()
                .filter(person -> person.displayName().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<ProjectRef> byKey(String projectKey) {
        return projects.stream().filter(each -> each.key().equals(projectKey)).findFirst();
    }

    @Override
    public Map<Long, ProjectRef> byIds(Collection<Long> projectIds) {
        return projects.stream()
                .filter(each -> projectIds.contains(each.id()))
                .collect(Collectors.toMap(ProjectRef::id, each -> each));
    }

    @Override
    public List<ProjectRef> visibleTo(Actor actor) {
        return projects.stream().filter(each -> browses(actor, each.id())).toList();
    }

    @Override
    public Optional<Epic> visible(Actor actor, String issueKey) {
        return epics.stream()
                .filter(epic -> epic.key().equals(issueKey) && browses(actor, epic.projectId()))
                .findFirst();
    }

    @Override
    public Map<Long, Epic> visible(Actor actor, Collection<Long> issueIds) {
        return epics.stream()
                .filter(epic -> issueIds.contains(epic.issueId()) && browses(actor, epic.projectId()))
                .collect(Collectors.toMap(Epic::issueId, epic -> epic));
    }

    @Override
    public Map<Long, EpicProgress> progress(Collection<Long> issueIds) {
        return Set.copyOf(issueIds).stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> epics.stream()
                                .filter(epic -> epic.issueId() == id)
                                .map(Epic::progress)
                                .findFirst()
                                .orElse(EpicProgress.GONE)));
    }

    @Override
    public Map<Long, EpicSighting> sightings(Collection<Long> issueIds) {
        return epics.stream()
                .filter(epic -> issueIds.contains(epic.issueId()))
                .collect(Collectors.toMap(Epic::issueId, FakeJira::sighting));
    }

    private static EpicSighting sighting(Epic epic) {
        return new EpicSighting(
                epic.issueId(), epic.key(), epic.summary(), epic.projectId(), epic.progress(), epic.resolvedOn());
    }

    @Override
    public Set<Long> editable(Actor actor, Collection<Long> issueIds) {
        asked.add("editable");
        return epics.stream()
                .filter(epic -> issueIds.contains(epic.issueId()))
                .filter(epic -> browses(actor, epic.projectId()) && edits(actor, epic.projectId()))
                .map(Epic::issueId)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Epic> search(
            Actor actor, String text, @Nullable String projectKey, Collection<String> issueTypeIds, int limit) {
        return epics.stream()
                .filter(epic -> browses(actor, epic.projectId()))
                .filter(epic -> projectKey == null || epic.key().startsWith(projectKey + "-"))
                .filter(epic -> (epic.key() + " " + epic.summary()).contains(text))
                .limit(limit)
                .toList();
    }

    @Override
    public List<String> epicTypeIds() {
        return List.of(EPIC_TYPE);
    }

    @Override
    public List<IssueTypeRef> issueTypes() {
        return List.of(new IssueTypeRef(EPIC_TYPE, "Epic"));
    }

    @Override
    public boolean administers(Actor actor) {
        return "admin".equals(actor.userKey());
    }

    @Override
    public boolean coordinates(Actor actor) {
        return "master".equals(actor.userKey());
    }

    @Override
    public boolean managesOkrs(Actor actor, long projectId) {
        return administers(actor) || grants.contains("manage " + Objects.toString(actor.userKey()) + " " + projectId);
    }

    @Override
    public boolean browses(Actor actor, long projectId) {
        return administers(actor)
                || coordinates(actor)
                || grants.contains("browse " + Objects.toString(actor.userKey()) + " " + projectId);
    }

    private boolean edits(Actor actor, long projectId) {
        String edit = "edit " + Objects.toString(actor.userKey()) + " " + projectId;
        return managesOkrs(actor, projectId) || grants.contains(edit);
    }
}
