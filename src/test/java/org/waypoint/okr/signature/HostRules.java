package org.waypoint.okr.signature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for references to the host, as functions from the references to the sentences that complain. */
final class HostRules {
    private static final Pattern TURNED = Pattern.compile("\\bjavax\\.(servlet|ws\\.rs|inject|annotation)\\.");

    private final HostTable table;

    HostRules(HostTable table) {
        this.table = table;
    }

    /** References of which the table knows nothing, each with the lines to add. */
    List<String> unknown(Set<String> references) {
        return references.stream()
                .filter(reference -> evidence(reference).isEmpty())
                .map(HostRules::request)
                .toList();
    }

    private static String request(String reference) {
        int hash = reference.indexOf('#');
        String type = hash < 0 ? reference : reference.substring(0, hash);
        String member = hash < 0 ? "" : "\n  " + reference.substring(hash + 1) + " | …";
        return "Nothing is known about " + reference + ". If it exists on all three lines of Jira, say so in "
                + HostTable.FILE + " (its head explains the words):\n" + type + member;
    }

    /** References that the table forbids. */
    List<String> forbidden(Set<String> references) {
        List<String> faults = new ArrayList<>();
        table.never()
                .forEach((name, reason) -> references.stream()
                        .filter(reference -> names(reference).anyMatch(used -> used.startsWith(name)))
                        .map(reference -> reference + " may not be used: " + reason)
                        .forEach(faults::add));
        return faults;
    }

    /** References that change their name in the jar for Jira 11, without a word in the table that this was thought of. */
    List<String> silentlyTurned(Set<String> references) {
        return references.stream()
                .filter(reference -> TURNED.matcher(reference).find())
                .filter(reference ->
                        !evidence(reference).orElse(Set.of("jakarta")).contains("jakarta"))
                .map(reference -> reference + " is called otherwise in Jira 11, and the table does not say jakarta")
                .toList();
    }

    /** Types that some line lacks and that are no annotations. */
    List<String> linkedThoughAbsent(Set<String> references) {
        return references.stream()
                .filter(reference -> evidence(reference).orElse(Set.of()).contains("no9.12"))
                .filter(reference -> type(reference).filter(Class::isAnnotation).isEmpty())
                .map(reference -> reference + " is absent on 9.12 and would be linked")
                .toList();
    }

    /** What is known of a reference: of itself, or of what it inherits. Empty: nothing. */
    Optional<Set<String>> evidence(String reference) {
        Optional<Set<String>> exact = table.evidence(reference);
        int hash = reference.indexOf('#');
        if (exact.isPresent() || hash < 0) {
            return exact;
        }
        String member = reference.substring(hash);
        return type(reference).flatMap(type -> inherited(type, member));
    }

    private Optional<Set<String>> inherited(Class<?> type, String member) {
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .map(parent -> parent.getName().startsWith("java.")
                        ? java(parent, member)
                        : table.evidence(parent.getName() + member).or(() -> inherited(parent, member)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whatever Java itself declares is there on every line. */
    private static Optional<Set<String>> java(Class<?> parent, String member) {
        String name = member.substring(1).replaceFirst("[(:].*", "");
        boolean declared = Arrays.stream(parent.getMethods())
                .anyMatch(method -> method.getName().equals(name));
        return declared ? Optional.of(Set.of("lib")) : Optional.empty();
    }

    private static Optional<Class<?>> type(String reference) {
        try {
            return Optional.of(
                    Class.forName(reference.replaceFirst("#.*", ""), false, HostRules.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The owner and every type in the descriptor. */
    private static Stream<String> names(String reference) {
        return Arrays.stream(reference.split("[#(),:\\[\\]]|(?<=\\))"));
    }
}
