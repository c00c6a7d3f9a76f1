package com.atlassian.activeobjects.external;

/** The number of a state of the tables. */
public final class ModelVersion implements Comparable<ModelVersion> {
    private final int number;

    private ModelVersion(int number) {
        this.number = number;
    }

    public static ModelVersion valueOf(String number) {
        return new ModelVersion(number == null || number.isEmpty() ? 0 : Integer.parseInt(number));
    }

    @Override
    public int compareTo(ModelVersion other) {
        return Integer.compare(number, other.number);
    }

    public boolean isOlderThan(ModelVersion other) {
        return number < other.number;
    }

    public boolean isNewerThan(ModelVersion other) {
        return number > other.number;
    }

    public boolean isSame(ModelVersion other) {
        return number == other.number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelVersion && isSame((ModelVersion) other);
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
