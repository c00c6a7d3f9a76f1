package org.waypoint.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Who may call a resource, and how. */
public class RestDoorIT {
    private static final String NOTES = "/rest/tiny/1.0/notes";
    private static Sandbox sandbox;
    private final Visitor nobody = new Visitor(sandbox);

    @BeforeClass
    public static void start() {
        sandbox = TinySandbox.start();
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    private HttpResponse<String> as(String name, String path) {
        return nobody.get(path, "Authorization", Visitor.basic(name, name));
    }

    private HttpResponse<String> write(String... headers) {
        return Visitor.loggedIn(sandbox, "worker").post(NOTES, "text", headers);
    }

    @Test
    public void withoutAnnotationAVisitorIsTurnedAway() {
        assertThat(nobody.get(NOTES).statusCode()).isEqualTo(401);
    }

    @Test
    public void basicAuthenticationOpensTheDoor() {
        HttpResponse<String> answer = as("worker", NOTES);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).endsWith("for worker");
    }

    @Test
    public void theSameResourceAnswersAsLatest() {
        assertThat(as("worker", "/rest/tiny/latest/notes").statusCode()).isEqualTo(200);
    }

    @Test
    public void aWrongPasswordIsRefusedEverywhere() {
        String wrong = Visitor.basic("worker", "boss");

        assertThat(nobody.get(NOTES, "Authorization", wrong).statusCode()).isEqualTo(401);
        assertThat(nobody.get("/rest/tiny/1.0/notes/open", "Authorization", wrong)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    public void aPersonWhoHasLeftCannotLogIn() {
        assertThat(as("gone", NOTES).statusCode()).isEqualTo(401);
    }

    @Test
    public void annotationsOpenAndCloseSingleMethods() {
        assertThat(nobody.get(NOTES + "/open").statusCode()).isEqualTo(200);
        assertThat(nobody.get(NOTES + "/admin").statusCode()).isEqualTo(401);
        assertThat(as("worker", NOTES + "/admin").statusCode()).isEqualTo(403);
        assertThat(as("boss", NOTES + "/admin").statusCode()).isEqualTo(200);
    }

    @Test
    public void jsonNeedsNoFurtherProof() {
        assertThat(write("Content-Type", "application/json").statusCode()).isEqualTo(201);
    }

    @Test
    public void whatAForeignFormCouldSendNeedsTheHeader() {
        HttpResponse<String> refused = write("Content-Type", "text/plain");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("X-Atlassian-Token");
        assertThat(write("Content-Type", "text/plain", "X-Atlassian-Token", "no-check")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    public void anotherSiteIsRefusedEvenWithJson() {
        assertThat(write("Content-Type", "application/json", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    public void ourOwnOriginIsWelcome() {
        String own = sandbox.baseUrl().replace("/jira", "");

        assertThat(write("Content-Type", "application/json", "Origin", own).statusCode())
                .isEqualTo(201);
    }

    @Test
    public void anEscapingExceptionIsAnErrorOfTheAddOn() {
        assertThat(as("worker", NOTES + "/failing").statusCode()).isEqualTo(500);
    }

    @Test
    public void everyAnswerCountsItsStatements() {
        assertThat(as("worker", NOTES).headers().firstValue("X-Sandbox-Sql")).contains("1");
        assertThat(nobody.get("/").headers().firstValue("X-Sandbox-Sql")).contains("0");
    }
}
