package io.confirmshipping.domain.explanation;

/**
 * A state of a country as a fact.
 *
 * @param code two letters
 */
public record StateName(String code, String name) {

    /** Reads what {@link #toString} writes. */
    public static StateName parse(String written) {
        String[] parts = written.split(" ", 2);
        return new StateName(parts[0], parts[1]);
    }

    /** Returns the code and the name. */
    @Override
    public String toString() {
        return code + " " + name;
    }
}
