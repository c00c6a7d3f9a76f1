package org.waypoint.okr.web.project;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.BeforeClass;
import org.junit.Test;
import org.waypoint.okr.fixture.PostgresServer;
import org.waypoint.sandbox.Sandbox;
import org.waypoint.sandbox.SandboxOptions;
import org.waypoint.sandbox.demo.scale.ScaleDemo;

/**
 * What the big pages cost at 10, 100 and 1,000 objectives, in SQL statements and in time. The statements are asserted,
 * the times written to {@code target/figures.txt}, because they depend on the machine.
 */
public class ProjectPageFiguresIT {
    private static final int[] SIZES = {10, 100, 1000};
    private static final int MOST_STATEMENTS = 14;
    private static final int WARM_UP = 2;
    private static final int MEASURED = 5;
    private static final int FEW = 1;
    private static final Path FIGURES = Path.of("target", "figures.txt");
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final String PAGE = "/projects/SCALE?selectedItem=org.waypoint.okr:okr-project-link";
    private static final List<String> ADDRESSES = List.of(
            PAGE,
            "/rest/okr/1.0/projects/SCALE/overview",
            "/rest/okr/1.0/alignment",
            "/secure/OkrTree.jspa",
            "/rest/okr/1.0/tree");

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeClass
    public static void forgetEarlierFigures() throws IOException {
        Files.deleteIfExists(FIGURES);
    }

    @Test
    public void onH2TheStatementsDoNotGrowWithTheObjectives() throws Exception {
        Map<String, Set<Integer>> statements = new HashMap<>();
        for (int size : SIZES) {
            measure("H2", SandboxOptions.forTests(), size, statements);
        }
        check(statements);
    }

    @Test
    public void onPostgreSqlTheStatementsDoNotGrowWithTheObjectives() throws Exception {
        Map<String, Set<Integer>> statements = new HashMap<>();
        for (int size : SIZES) {
            String database = PostgresServer.newDatabase("scale" + size);
            SandboxOptions options = SandboxOptions.forTests().database(database, PostgresServer.USER, "");
            measure("PostgreSQL", options, size, statements);
        }
        check(statements);
    }

    private static void check(Map<String, Set<Integer>> statements) {
        assertThat(statements)
                .hasSameSizeAs(ADDRESSES)
                .allSatisfy((address, counts) -> assertThat(counts)
                        .as(address)
                        .hasSize(1)
                        .allSatisfy(count -> assertThat(count).isBetween(1, MOST_STATEMENTS)));
    }

    private void measure(String engine, SandboxOptions options, int size, Map<String, Set<Integer>> statements)
            throws Exception {
        try (Sandbox sandbox = Sandbox.start(options.demo(new ScaleDemo(size)).startingAt(NOW))) {
            for (String address : ADDRESSES) {
                HttpRequest request = request(sandbox.baseUrl() + address);
                HttpResponse<String> first = client.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
                assertThat(first.body()).as(address).contains("Objective 1");
                int sql = Integer.parseInt(
                        first.headers().firstValue("X-Sandbox-Sql").orElseThrow());
                statements.computeIfAbsent(address, any -> new HashSet<>()).add(sql);
                write(engine, size, address, sql, first.body().length(), median(request));
            }
        }
    }

    private static HttpRequest request(String address) {
        String login = Base64.getEncoder().encodeToString("member:member".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Basic " + login)
                .build();
    }

    /** In milliseconds, after a warm-up; the other addresses are only of interest beside the page, so fewer will do. */
    private double median(HttpRequest request) throws Exception {
        boolean page = request.uri().toString().endsWith(PAGE);
        List<Long> times = new ArrayList<>();
        for (int i = page ? -WARM_UP : -1; i < (page ? MEASURED : FEW); i++) {
            long start = System.nanoTime();
            client.send(request, HttpResponse.BodyHandlers.ofString());
            if (i >= 0) {
                times.add(System.nanoTime() - start);
            }
        }
        times.sort(Long::compare);
        return times.get(times.size() / 2) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    private static void write(String engine, int size, String address, int sql, int characters, double median)
            throws IOException {
        String line = String.format(
                Locale.ROOT,
                "%-10s %5d objectives %3d statements %8.1f ms %8d characters  %s%n",
                engine,
                size,
                sql,
                median,
                characters,
                address);
        Files.writeString(FIGURES, line, CREATE, APPEND);
    }
}
