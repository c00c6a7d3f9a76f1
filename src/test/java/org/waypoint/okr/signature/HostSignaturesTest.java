package org.waypoint.okr.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.plugin.web.Condition;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.servlet.http.HttpServletRequest;
import org.junit.Test;
import org.waypoint.okr.house.CompiledClasses;

/**
 * No Jira is at hand to link against, so each member of the host that our class files name has to be listed with what is
 * known of it on each line. After a change: {@code mvn test -Dtest=HostSignaturesTest -Dsignatures.write=true}.
 */
public class HostSignaturesTest {
    private static final Path PAGE = Path.of("src/jira-api/SIGNATURES.md");

    private final HostRules rules = new HostRules(HostTable.read());
    private final Set<String> used = used();

    private static Set<String> used() {
        Set<String> used = new TreeSet<>(HostReferences.of(Path.of("target/classes/org/waypoint")));
        used.addAll(HostImplementations.of(CompiledClasses.below("target/classes/org/waypoint", "org.waypoint")));
        return used;
    }

    @Test
    public void everyMemberThatWeUseIsKnown() {
        assertThat(used).hasSizeGreaterThan(200);
        assertThat(rules.unknown(used)).isEmpty();
    }

    @Test
    public void nothingIsUsedThatSomeLineLacks() {
        assertThat(rules.forbidden(used)).isEmpty();
        assertThat(rules.linkedThoughAbsent(used)).isEmpty();
    }

    @Test
    public void whateverChangesItsNameInJira11IsMarked() {
        assertThat(rules.silentlyTurned(used)).isEmpty();
        assertThat(used).noneMatch(reference -> reference.contains("jakarta."));
    }

    @Test
    public void thePageIsUpToDate() throws Exception {
        String page = new SignaturePage(rules).of(used);
        if (Boolean.getBoolean("signatures.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("write it anew with -Dtest=HostSignaturesTest -Dsignatures.write=true")
                .isEqualTo(page);
    }

    @Test
    public void referencesAreFoundWhereverTheyStand() {
        assertThat(HostReferences.of(Calling.class, Asking.class))
                .contains(
                        "com.atlassian.jira.issue.Issue",
                        "com.atlassian.jira.issue.Issue#getKey()java.lang.String",
                        "com.atlassian.jira.issue.Issue#getIssueTypeId()java.lang.String",
                        "com.atlassian.jira.issue.MutableIssue",
                        "com.atlassian.plugins.rest.api.security.annotation.AdminOnly",
                        "com.atlassian.plugin.web.Condition")
                .noneMatch(reference -> reference.startsWith("java.") || reference.contains("waypoint"));
        assertThat(HostImplementations.of(List.of(Asking.class)))
                .containsExactly(
                        "com.atlassian.plugin.web.Condition#init(java.util.Map)void",
                        "com.atlassian.plugin.web.Condition#shouldDisplay(java.util.Map)boolean");
    }

    /** As after a new call, or when a line turned out to name a member otherwise. */
    @Test
    public void anUnlistedOrRenamedMemberIsReported() {
        HostRules renamed = planted(
                "com.atlassian.jira.issue.Issue",
                "  getIssueKey()java.lang.String | 9.1",
                "com.atlassian.plugin.web.Condition");

        assertThat(renamed.unknown(Set.of(
                        "com.atlassian.jira.issue.Issue#getKey()java.lang.String",
                        "com.atlassian.plugin.web.Condition",
                        "com.atlassian.New")))
                .hasSize(2)
                .anyMatch(sentence ->
                        sentence.endsWith("\ncom.atlassian.jira.issue.Issue\n  getKey()java.lang.String | …"))
                .anyMatch(sentence -> sentence.endsWith("\ncom.atlassian.New"));
    }

    @Test
    public void anotherResultTypeIsAnotherMember() {
        HostRules planted = planted("com.atlassian.jira.issue.Issue", "  getId()long | 9.1");

        assertThat(planted.unknown(Set.of("com.atlassian.jira.issue.Issue#getId()java.lang.Long")))
                .hasSize(1);
    }

    @Test
    public void whatIsInheritedIsLookedUpWhereItIsDeclared() {
        HostRules planted = planted("com.atlassian.jira.issue.Issue", "  getKey()java.lang.String | 9.12 10s");

        assertThat(planted.evidence("com.atlassian.jira.issue.MutableIssue#getKey()java.lang.String"))
                .contains(Set.of("9.12", "10s"));
        assertThat(planted.evidence("com.atlassian.sal.api.user.UserKey#equals(java.lang.Object)boolean"))
                .isPresent();
        assertThat(planted.evidence("com.atlassian.jira.issue.MutableIssue#getSummary()java.lang.String"))
                .isEmpty();
    }

    @Test
    public void theComponentAccessorAndMovedTypesAreReported() {
        assertThat(rules.forbidden(Set.of(
                        "com.atlassian.jira.component.ComponentAccessor#getIssueManager()com.atlassian.jira.issue.IssueManager",
                        "com.atlassian.mail.Email#setMultipart(javax.mail.Multipart)com.atlassian.mail.Email",
                        "com.atlassian.x.Y#lists()com.google.common.collect.ImmutableList[]",
                        "com.atlassian.jira.issue.Issue#getKey()java.lang.String")))
                .hasSize(3)
                .anyMatch(sentence -> sentence.endsWith("may not be used: services are injected"));
    }

    @Test
    public void aServletTypeInADescriptorIsReportedUnlessMarked() {
        String reference = "com.atlassian.jira.plugin.webfragment.model.JiraHelper#getRequest()"
                + HttpServletRequest.class.getName();
        HostRules unmarked = planted(
                "com.atlassian.jira.plugin.webfragment.model.JiraHelper",
                "  getRequest()javax.servlet.http.HttpServletRequest | 9.1");

        assertThat(unmarked.silentlyTurned(Set.of(reference))).hasSize(1);
        assertThat(rules.silentlyTurned(Set.of(reference))).isEmpty();
    }

    @Test
    public void aTypeThatOneLineLacksMayOnlyAnnotate() {
        HostRules planted = planted(
                "com.atlassian.plugins.rest.api.security.annotation.AdminOnly | no9.12 11s",
                "com.atlassian.jira.issue.Issue | no9.12 11s");

        assertThat(planted.linkedThoughAbsent(Set.of(
                        "com.atlassian.plugins.rest.api.security.annotation.AdminOnly",
                        "com.atlassian.jira.issue.Issue")))
                .containsExactly("com.atlassian.jira.issue.Issue is absent on 9.12 and would be linked");
    }

    @Test
    public void aWordThatMeansNothingIsRefused() {
        assertThatThrownBy(() -> planted("com.atlassian.X | 12s")).hasMessageContaining("com.atlassian.X | 12s");
    }

    @Test
    public void thePageSaysWhatIsKnownOnEachLine() {
        HostRules planted = planted(
                "a.B | 9.1",
                "  c()void | 9.12 10s 11s 11r",
                "  d(javax.servlet.http.HttpServletRequest)void | 9.1 jakarta",
                "a.E | no9.12 seen 11s");

        assertThat(new SignaturePage(planted)
                        .of(Set.of("a.B", "a.B#c()void", "a.B#d(javax.servlet.http.HttpServletRequest)void", "a.E")))
                .endsWith("""
                        ## a.B

                        | member | 9.12 | 10.3 | 11.3 |
                        |---|---|---|---|
                        | (the type) | linked | compiled | run |
                        | `c()void` | linked | compiled | run |
                        | `d(javax.servlet.http.HttpServletRequest)void` | as in 9.1 | as in 9.1 | as in 9.1 (jakarta) |

                        ## a.E

                        | member | 9.12 | 10.3 | 11.3 |
                        |---|---|---|---|
                        | (the type) | absent | seen | compiled |
                        """);
    }

    private static HostRules planted(String... lines) {
        return new HostRules(HostTable.of(List.of(lines)));
    }

    @AdminOnly
    static class Calling {
        String call(Issue issue, List<MutableIssue> others) {
            return others.stream().map(MutableIssue::getIssueTypeId).findFirst().orElseGet(issue::getKey);
        }
    }

    static class Asking implements Condition {
        @Override
        public void init(Map<String, String> parameters) {}

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return false;
        }
    }
}
