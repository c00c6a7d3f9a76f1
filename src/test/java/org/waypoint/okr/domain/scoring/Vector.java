package org.waypoint.okr.domain.scoring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One published example.
 *
 * @param ours what our engine answers where it differs from the published result; blank where it agrees
 */
record Vector(String id, String rule, String inputs, String published, String ours, String source) {
    private static final int COLUMNS = 6;

    /** All rows of the shared table. */
    static List<Vector> all() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Vector.class.getResourceAsStream("/scoring-vectors.csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(Vector::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Vector> following(String rule) {
        return all().stream().filter(row -> row.rule().equals(rule)).toList();
    }

    /** What our engine must answer. */
    String expected() {
        return ours.isEmpty() ? published : ours;
    }

    boolean differs() {
        return !ours.isEmpty();
    }

    String group() {
        return id.substring(0, 1);
    }

    List<String> words() {
        return inputs.isBlank() ? List.of() : List.of(inputs.split(" ", -1));
    }

    Map<String, String> named() {
        return pairs(inputs);
    }

    static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String word : text.split(" ", -1)) {
            String[] pair = word.split("=", 2);
            pairs.put(pair[0], pair[1]);
        }
        return pairs;
    }

    String text(String name) {
        return named().get(name);
    }

    BigDecimal number(String name) {
        return new BigDecimal(named().get(name));
    }

    /** A ratio as whole percent, or "none". */
    static String percent(BigDecimal ratio) {
        return ratio == null ? "none" : percent(ratio, 0, RoundingMode.HALF_UP);
    }

    static String percent(BigDecimal ratio, int decimals, RoundingMode rounding) {
        return ratio.movePointRight(2).setScale(decimals, rounding).toPlainString();
    }

    @Override
    public String toString() {
        return id + " " + rule + " " + inputs;
    }

    private static Vector read(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(line);
        }
        return new Vector(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }
}
