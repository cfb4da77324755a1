package io.confirmshipping.settings;

import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.Place;
import io.confirmshipping.domain.placement.Places;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads where the people of a country live: {@code places/<country>.csv}, made by {@code src/data/PlaceTable.java}. */
final class PlaceFile {

    private static final String COLUMNS = "prefix,latitude,longitude,population,state";

    private PlaceFile() {}

    static Places read(String country) {
        String file = "places/" + country + ".csv";
        return places(file, lines(file));
    }

    /** Returns the lines of a file on the class path. */
    static List<String> lines(String file) {
        try (InputStream stream = PlaceFile.class.getClassLoader().getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }

    /** @throws IllegalStateException naming the line that is wrong */
    static Places places(String file, List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(COLUMNS)) {
            throw new IllegalStateException("%s does not begin with %s".formatted(file, COLUMNS));
        }
        return Places.of(lines.stream().skip(1).map(line -> place(file, line)).toList());
    }

    private static Place place(String file, String line) {
        String[] values = line.split(",");
        try {
            return new Place(
                    values[0],
                    new Coordinates(Double.parseDouble(values[1]), Double.parseDouble(values[2])),
                    Integer.parseInt(values[3]),
                    values[4]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException malformed) {
            throw new IllegalStateException("%s has a wrong line: %s".formatted(file, line), malformed);
        }
    }
}
