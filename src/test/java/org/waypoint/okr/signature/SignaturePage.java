package org.waypoint.okr.signature;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes {@code src/jira-api/SIGNATURES.md}: every member of the host that is referred to, and what is known of it. */
final class SignaturePage {
    private static final String HEAD = """
            # Members of the host that the add-on uses

            Written by the build from the class files and from [lines.txt](lines.txt); do not edit. What the words mean:

            | word | meaning |
            |---|---|
            | linked | a real add-on that was built for this line links exactly this |
            | compiled | an add-on for this line compiles to exactly this from its source |
            | run | its makers say they ran an add-on that calls it on this line |
            | as in 9.1 | exactly so in Jira 9.1; nothing found since contradicts it |
            | seen | named in the source of an add-on; the descriptor was compared with nothing |
            | library | a published library or API of that line: Active Objects, slf4j, Spring, JAX-RS, servlets, inject |
            | absent | an annotation that this line does not know and leaves out |
            | (jakarta) | called `jakarta.…` there; the jar for Jira 11 is transformed |
            """;

    private final HostRules rules;

    SignaturePage(HostRules rules) {
        this.rules = rules;
    }

    String of(Collection<String> references) {
        StringBuilder page = new StringBuilder(HEAD);
        byType(references).forEach((type, members) -> {
            page.append("\n## ").append(type).append("\n\n| member | 9.12 | 10.3 | 11.3 |\n|---|---|---|---|\n");
            page.append(row("(the type)", type));
            members.forEach(member -> page.append(row("`" + member + "`", type + "#" + member)));
        });
        return page.toString();
    }

    private static Map<String, Set<String>> byType(Collection<String> references) {
        Map<String, Set<String>> types = new TreeMap<>();
        for (String reference : references) {
            String[] parts = reference.split("#", 2);
            Set<String> members = types.computeIfAbsent(parts[0], type -> new TreeSet<>());
            if (parts.length == 2) {
                members.add(parts[1]);
            }
        }
        return types;
    }

    private String row(String name, String reference) {
        Set<String> words = rules.evidence(reference).orElse(Set.of());
        String turned = words.contains("jakarta") ? " (jakarta)" : "";
        return "| " + name + " | " + old(words) + " | " + newer(words, "10s", "10s") + " | "
                + newer(words, "11s", "11r") + turned + " |\n";
    }

    private static String old(Set<String> words) {
        if (words.contains("no9.12")) {
            return "absent";
        }
        return words.contains("9.12") ? "linked" : basis(words);
    }

    private static String newer(Set<String> words, String compiled, String run) {
        if (!run.equals(compiled) && words.contains(run)) {
            return "run";
        }
        return words.contains(compiled) ? "compiled" : basis(words);
    }

    private static String basis(Set<String> words) {
        if (words.contains("ao") || words.contains("lib") || words.contains("api")) {
            return "library";
        }
        return words.contains("seen") ? "seen" : "as in 9.1";
    }
}
