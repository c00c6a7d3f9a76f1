package org.waypoint.okr.app.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.refusal.Refused;

/** Walks every cell of the table in docs/security.md against the use cases. */
public class PermissionTableTest {
    private static final Map<String, BiConsumer<PermissionWorld, Actor>> USE_CASES = new PermissionUseCases().all();

    private final PermissionTable table = PermissionTable.read();

    @Test
    public void everyCellIsTrue() {
        List<String> faults = new ArrayList<>();
        for (PermissionTable.Row row : table.rows()) {
            for (String useCase : row.useCases()) {
                row.answers().forEach((role, expected) -> {
                    String answer = ask(useCase, role);
                    if (!answer.equals(expected)) {
                        faults.add(useCase + " for " + role + ": the table says " + expected + ", it is " + answer);
                    }
                });
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    public void everyUseCaseStandsInTheTableOnce() {
        List<String> named =
                table.rows().stream().flatMap(row -> row.useCases().stream()).toList();

        assertThat(named).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(named)).isEqualTo(USE_CASES.keySet());
    }

    @Test
    public void everyPublicMethodOfAServiceIsAskedFor() throws IOException {
        assertThat(USE_CASES.keySet()).isEqualTo(useCasesInTheCode());
    }

    @Test
    public void theTableKnowsTenRoles() {
        assertThat(table.roles())
                .containsExactly(
                        "anonymous",
                        "outsider",
                        "member",
                        "key result owner",
                        "delegate",
                        "objective owner",
                        "Manage OKRs",
                        "unit lead",
                        "OKR Master",
                        "Jira admin");
    }

    @Test
    public void aWrongCellIsNoticed() {
        assertThat(ask("UnitService.create", "member")).isEqualTo("no");
        assertThat(ask("UnitService.create", "OKR Master")).isEqualTo("yes");
        assertThat(ask("UnitService.create", "anonymous")).isEqualTo("log in");
        assertThat(ask("OverviewService.project", "outsider")).isEqualTo("not found");
    }

    private static String ask(String useCase, String role) {
        try {
            USE_CASES.get(useCase).accept(new PermissionWorld(), PermissionWorld.actor(role));
            return "yes";
        } catch (Refused refused) {
            return switch (refused.reason().kind()) {
                case NOT_LOGGED_IN -> "log in";
                case FORBIDDEN -> "no";
                case NOT_FOUND -> "not found";
                default -> refused.getMessage();
            };
        }
    }

    private static Set<String> useCasesInTheCode() throws IOException {
        Path app = Path.of("target", "classes", "org", "waypoint", "okr", "app");
        try (Stream<Path> files = Files.walk(app)) {
            return files.filter(file -> file.toString().endsWith("Service.class"))
                    .flatMap(PermissionTableTest::publicMethods)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> publicMethods(Path file) {
        String name = Path.of("target", "classes").relativize(file).toString().replace(".class", "");
        try {
            Class<?> type = Class.forName(name.replace('/', '.').replace('\\', '.'));
            return Stream.of(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .map(Method::getName)
                    .map(method -> type.getSimpleName() + "." + method);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
