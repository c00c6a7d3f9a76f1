package org.waypoint.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** What is checked before an action runs. */
public class ActionIT {
    private static final String FORM = "/secure/Tiny!default.jspa";
    private static final String STORE = "/secure/Tiny.jspa";
    private static final String ADMIN = "/secure/admin/TinyAdmin!default.jspa";
    private static Sandbox sandbox;

    @BeforeClass
    public static void start() {
        sandbox = TinySandbox.start();
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    private static Visitor worker() {
        return Visitor.loggedIn(sandbox, "worker");
    }

    @Test
    public void aVisitorIsSentToTheLoginAndBack() {
        HttpResponse<String> answer = new Visitor(sandbox).get(FORM);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(answer)).contains("login.jsp?os_destination=%2Fsecure%2FTiny");
    }

    @Test
    public void parametersReachSettersAndAreEscapedOnThePage() {
        HttpResponse<String> answer = worker().get(FORM + "?said=%3Ci%3E");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<p class=\"said\">&lt;i&gt;</p>").contains("<title>Tiny page - Sandbox");
    }

    @Test
    public void aFormWithoutTokenIsRefused() {
        HttpResponse<String> answer = worker().post(STORE, Map.of("said", "a"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("XSRF Security Token Missing");
    }

    @Test
    public void theTokenOfAnotherSessionIsRefused() {
        String foreign = worker().token();

        assertThat(worker().post(STORE, Map.of("said", "a", "atl_token", foreign))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    public void aFormWithItsTokenIsStoredAndLeadsOn() {
        Visitor worker = worker();

        HttpResponse<String> answer = worker.post(STORE, Map.of("said", "a", "atl_token", worker.token()));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(answer)).isEqualTo("/jira/secure/Tiny!default.jspa?said=stored");
    }

    @Test
    public void failedValidationShowsTheInputView() {
        Visitor worker = worker();

        HttpResponse<String> answer = worker.post(STORE, Map.of("said", "", "atl_token", worker.token()));

        assertThat(answer.body()).contains("Say something, Wilma Worker");
    }

    @Test
    public void aCommandTakesOnlyTheMethodsItNames() {
        assertThat(worker().get(STORE).statusCode()).isEqualTo(405);
    }

    @Test
    public void aCommandThatNamesNoMethodIsRefusedLoudly() {
        HttpResponse<String> answer = worker().get("/secure/Tiny!undeclared.jspa");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("needs @SupportedMethods");
    }

    @Test
    public void administrationIsForAdministrators() {
        assertThat(worker().get(ADMIN).statusCode()).isEqualTo(403);
    }

    @Test
    public void administrationAsksForThePasswordOnceMore() {
        Visitor boss = Visitor.loggedIn(sandbox, "boss");
        HttpResponse<String> asked = boss.get(ADMIN);
        assertThat(Visitor.location(asked)).contains("WebSudoAuthenticate.jspa");

        assertThat(boss.post("/secure/admin/WebSudoAuthenticate.jspa", Map.of("webSudoPassword", "wrong"))
                        .statusCode())
                .isEqualTo(401);
        boss.post("/secure/admin/WebSudoAuthenticate.jspa", Map.of("webSudoPassword", "boss"));

        assertThat(boss.get(ADMIN).body()).contains("administered");
        sandbox.clock().advance(Duration.ofMinutes(11));
        assertThat(boss.get(ADMIN).statusCode()).isEqualTo(302);
    }

    @Test
    public void afterTheLoginNobodyIsSentToAnotherSite() {
        HttpResponse<String> answer = new Visitor(sandbox)
                .post(
                        "/login.jsp",
                        Map.of(
                                "os_username", "worker",
                                "os_password", "worker",
                                "os_destination", "//evil.example/"));

        assertThat(Visitor.location(answer)).isEqualTo("/jira/");
    }
}
