package org.waypoint.okr.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.Test;
import org.w3c.dom.Element;

/** The Maven profile for people with Atlassian's SDK, as far as it can be judged without the SDK. */
public class SdkProfileTest {
    private final Xml pom = Xml.of(Source.read(Path.of("pom.xml")));
    private final Element profile = profile(pom);

    /** The real classes and our signatures of them must never meet. */
    @Test
    public void realJiraReplacesTheSignatures() {
        assertThat(signaturePhases(pom.all("execution"))).containsExactly("generate-sources", "none");
        assertThat(signaturePhases(Xml.below(profile, "execution"))).containsExactly("none");
        assertThat(texts("artifactId"))
                .contains("jira-api", "atlassian-spring-scanner-maven-plugin", "jira-maven-plugin");
    }

    @Test
    public void everySupportedLineHasAnInstance() {
        String supported = Source.read(Path.of("docs/supported.md")).text();

        assertThat(texts("instanceId")).containsExactly("jira-9.12", "jira-10.3", "jira-11.3");
        assertThat(texts("instanceId"))
                .allSatisfy(instance -> assertThat(supported).contains(instance.replace("jira-", "| ")));
    }

    /** Maven Central is enough for everybody else, and the SDK knows its own. */
    @Test
    public void nobodyIsSentToAnotherRepository() {
        assertThat(pom.all("repository")).isEmpty();
        assertThat(pom.all("pluginRepository")).isEmpty();
    }

    private List<String> texts(String name) {
        return Xml.below(profile, name).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    private static List<String> signaturePhases(List<Element> executions) {
        return executions.stream()
                .filter(execution -> text(execution, "id").equals("jira-signatures"))
                .map(execution -> text(execution, "phase"))
                .toList();
    }

    private static String text(Element parent, String name) {
        return Xml.below(parent, name).stream()
                .findFirst()
                .map(element -> element.getTextContent().strip())
                .orElse("");
    }

    private static Element profile(Xml pom) {
        return pom.all("profile").stream()
                .filter(candidate -> text(candidate, "id").equals("sdk"))
                .findFirst()
                .orElseThrow();
    }
}
