package org.waypoint.okr.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** One request for each operation of the contract, made anew for each use: some can be made only once. */
final class Examples {
    private static final String CSV = "cycle,unit,objective,key_result,metric_type,baseline,target,actual\n"
            + "2030-Q1,Imported team,Guests come back,Returning guests,increase,10,20,12\n";

    private final RestWorld world;
    private final Map<String, Supplier<Example>> examples = new TreeMap<>();

    Examples(RestWorld world) {
        this.world = world;
        new FigureExamples(examples).add(world);
        pages();
        units();
        cycles();
        objectives();
        keyResults();
        checkIns();
        new SourceExamples(world).addTo(examples);
        hypotheses();
        alignments();
        console();
        new ClosingExamples(world).addTo(examples);
    }

    Map<String, Supplier<Example>> all() {
        return examples;
    }

    private void pages() {
        read("/me", "/me");
        List.of("/me/owed", "/me/owed/count", "/me/leans-on-me").forEach(path -> read(path, path));
        read("/people", "/people?q=a");
        read("/epics", "/epics?q=checkout&projectKey=WEB");
        read("/projects", "/projects");
        read("/projects/{projectKey}/overview", "/projects/WEB/overview?limit=10");
        read("/projects/{projectKey}/meeting", "/projects/WEB/meeting?cycleId=" + world.cycle);
        read("/tree", "/tree?q=checkout");
        read("/openapi.json", "/openapi.json");
        read("/settings", "/settings");
        add("PUT /settings", () -> Example.of("admin", "/settings", "{\"graceDays\":4," + version("/settings") + "}"));
        add("POST /import", () -> Example.csv("master", "/import?dryRun=true&kind=OKRS", CSV));
    }

    private void console() {
        add("GET /console", () -> Example.of("master", "/console"));
        add("GET /console/settings", () -> Example.of("master", "/console/settings"));
        add("GET /console/preview", () -> Example.of("master", "/console/preview"));
        add("GET /console/messages", () -> Example.of("master", "/console/messages?state=SENT&limit=5"));
        add("PUT /console/settings", () -> change("master", "/console/settings", "\"hour\":7"));
        add("POST /console/send", () -> Example.of("master", "/console/send", "{}"));
        add("POST /console/messages/{id}/send", () -> {
            long id = world.interruptedMessage();
            return Example.of("master", "/console/messages/" + id + "/send", "{\"version\":1}");
        });
        read("/me/mail-preferences", "/me/mail-preferences");
        add("PUT /me/mail-preferences", () -> change("owner", "/me/mail-preferences", "\"plainText\":true"));
    }

    private void units() {
        read("/units", "/units");
        read("/units/{id}", "/units/" + world.unit);
        read("/units/{id}/calibration", "/units/" + world.unit + "/calibration?cycleId=" + world.cycle);
        read("/units/{id}/learning-log", "/units/" + decidedUnit() + "/learning-log?verdict=PARTLY&q=half&limit=5");
        add(
                "POST /units",
                () -> Example.of(
                        "master",
                        "/units",
                        "{\"name\":\"Unit " + world.next() + "\",\"level\":\"TEAM\",\"projectKeys\":[\"APP\"]}"));
        add("PUT /units/{id}", () -> change("master", "/units/" + world.newUnit(), "\"name\":\"Renamed\""));
        add("DELETE /units/{id}", () -> Example.of("master", "/units/" + world.newUnit()));
    }

    private void cycles() {
        read("/cycles", "/cycles");
        read("/cycles/{id}", "/cycles/" + world.cycle);
        add("POST /cycles", () -> {
            int year = 2500 + world.next();
            return Example.of(
                    "master",
                    "/cycles",
                    "{\"name\":\"C" + year + "\",\"start\":\"" + year + "-01-01\",\"end\":\"" + year
                            + "-12-31\",\"cadence\":\"YEAR\"}");
        });
        add("PUT /cycles/{id}", () -> change("master", "/cycles/" + world.newCycle(), "\"name\":\"Renamed\""));
        add("DELETE /cycles/{id}", () -> Example.of("master", "/cycles/" + world.newCycle()));
        add(
                "POST /cycles/generate",
                () -> Example.of(
                        "master",
                        "/cycles/generate",
                        "{\"fiscalYear\":" + (2200 + world.next())
                                + ",\"fiscalYearStartMonth\":4,\"cadence\":\"QUARTER\",\"namePattern\":\"FY{yyyy} Q{n}\"}"));
        add("POST /cycles/{id}/phase", () -> {
            String path = "/cycles/" + world.newCycle();
            return Example.of("master", path + "/phase", "{\"phase\":\"ACTIVE\"," + version(path) + "}");
        });
    }

    private void objectives() {
        read("/objectives", "/objectives?cycleId=" + world.cycle + "&projectKey=WEB&q=check&limit=5");
        read("/objectives/{id}", "/objectives/" + world.objective);
        read("/objectives/{id}/score", "/objectives/" + world.objective + "/score");
        add(
                "POST /objectives",
                () -> Example.of(
                        "owner",
                        "/objectives",
                        "{\"title\":\"New\",\"type\":\"COMMITTED\",\"unitId\":" + world.unit + ",\"cycleId\":"
                                + world.cycle + "}"));
        add("PUT /objectives/{id}", () -> change("owner", objective(), "\"why\":\"Guests asked\""));
        add("DELETE /objectives/{id}", () -> Example.of("owner", objective()));
        add(
                "POST /objectives/{id}/key-results",
                () -> Example.of(
                        "owner",
                        objective() + "/key-results",
                        "{\"title\":\"Error rate\",\"kind\":\"GUARDRAIL\",\"maximum\":0.5,\"weight\":1}"));
    }

    private void keyResults() {
        String path = "/key-results/" + world.keyResult;
        read("/key-results/{id}", path);
        add("PUT /key-results/{id}", () -> change("owner", keyResult(), "\"target\":380"));
        add("POST /key-results/{id}/partner-answer", () -> {
            String asked = keyResult();
            world.as("owner")
                    .put(asked, "{\"keyPartnerKey\":\"" + world.userKey("master") + "\"," + version(asked) + "}");
            return change("master", asked + "/partner-answer", asked, "\"answer\":\"DECLINED\",\"note\":\"On leave\"");
        });
        add("DELETE /key-results/{id}", () -> Example.of("owner", keyResult()));
    }

    private void checkIns() {
        String body = "{\"date\":\"2026-11-20\",\"value\":450,\"confidence\":7,\"learning\":\"Guests skip the form\"}";
        read("/key-results/{id}/check-ins", "/key-results/" + world.keyResult + "/check-ins?limit=10");
        read("/check-ins/{id}", "/check-ins/" + world.checkIn);
        add("POST /key-results/{id}/check-ins", () -> Example.of("owner", keyResult() + "/check-ins", body));
        add(
                "POST /key-results/{id}/check-ins/preview",
                () -> Example.of("owner", keyResult() + "/check-ins/preview", body));
        add("POST /check-ins/{id}/correction", () -> {
            long id = RestWorld.id(world.as("owner").post(keyResult() + "/check-ins", body));
            return Example.of("owner", "/check-ins/" + id + "/correction", "{\"value\":455}");
        });
    }

    private void hypotheses() {
        String path = "/hypotheses/" + world.hypothesis;
        read("/key-results/{id}/hypotheses", "/key-results/" + world.keyResult + "/hypotheses");
        read("/hypotheses", "/hypotheses?badge=VERDICT_OVERDUE&unitId=" + world.unit);
        read("/hypotheses/{id}", path);
        read("/issues/{issueKey}/hypotheses", "/issues/WEB-1/hypotheses");
        read("/issues/{issueKey}/hypotheses/choices", "/issues/WEB-1/hypotheses/choices?q=seconds");
        add("GET /hypotheses/{id}/evidence/{evidenceId}", () -> {
            long id = RestWorld.id(world.as("owner").post(path + "/evidence", "{\"kind\":\"PLAN\",\"note\":\"ask\"}"));
            return Example.of("owner", path + "/evidence/" + id);
        });
        add(
                "POST /key-results/{id}/hypotheses",
                () -> Example.of("owner", keyResult() + "/hypotheses", world.bet("WEB-4")));
        add("PUT /hypotheses/{id}", () -> change("owner", hypothesis(), "\"belief\":7"));
        add(
                "POST /hypotheses/{id}/evidence",
                () -> Example.of(
                        "owner",
                        hypothesis() + "/evidence",
                        "{\"kind\":\"TEST\",\"note\":\"A split test\",\"link\":\"https://example.com/t\"}"));
        add("POST /hypotheses/{id}/verdict", () -> {
            String bet = hypothesis();
            return Example.of(
                    "owner",
                    bet + "/verdict",
                    "{\"verdict\":\"PARTLY\",\"observedChange\":-10,\"learned\":\"Half of it\",\"evidenceKind\":\"LAUNCH_DATA\","
                            + "\"nextStep\":\"PIVOT\"," + version(bet) + "}");
        });
        add("POST /hypotheses/{id}/drop", () -> {
            String bet = hypothesis();
            return Example.of("owner", bet + "/drop", "{\"reason\":\"Not worth it\"," + version(bet) + "}");
        });
    }

    private void alignments() {
        read("/alignment", "/alignment?cycleId=" + world.cycle);
        add("POST /alignments", () -> Example.of("owner", "/alignments", link()));
        add("GET /alignments/{id}", () -> Example.of("outsider", alignment()));
        add("DELETE /alignments/{id}", () -> Example.of("owner", alignment()));
    }

    private void read(String template, String path) {
        String user = template.startsWith("/issues") || template.startsWith("/projects/") ? "member" : "outsider";
        add("GET " + template, () -> Example.of(user, path));
    }

    private void add(String operation, Supplier<Example> example) {
        examples.put(operation, example);
    }

    private Example change(String user, String path, String fields) {
        return Example.of(user, path, "{" + fields + "," + version(path) + "}");
    }

    private Example change(String user, String path, String versioned, String fields) {
        return Example.of(user, path, "{" + fields + "," + version(versioned) + "}");
    }

    private String version(String path) {
        return "\"version\":" + world.version(path);
    }

    private String objective() {
        return "/objectives/" + world.newObjective("Objective " + world.next());
    }

    private String keyResult() {
        return "/key-results/" + world.newKeyResult(world.objective);
    }

    private String hypothesis() {
        return "/hypotheses/" + world.newHypothesis(world.newKeyResult(world.objective), "WEB-4");
    }

    /** The unit, in which somebody has given a verdict. */
    private long decidedUnit() {
        String bet = hypothesis();
        world.as("owner")
                .post(
                        bet + "/verdict",
                        "{\"verdict\":\"PARTLY\",\"observedChange\":-10,\"learned\":\"Half of it\",\"evidenceKind\":\"TEST\","
                                + "\"nextStep\":\"RETIRE\"," + version(bet) + "}");
        return world.unit;
    }

    private String link() {
        return "{\"objectiveId\":" + world.newObjective("Child " + world.next()) + ",\"toObjectiveId\":"
                + world.objective + ",\"kind\":\"CONTRIBUTES\"}";
    }

    private String alignment() {
        return "/alignments/" + RestWorld.id(world.as("owner").post("/alignments", link()));
    }
}
