package io.confirmshipping.settings;

import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.PostalArea;
import io.confirmshipping.domain.placement.PostalAreas;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the ZIP codes of a country: {@code places/<country>-postal.csv}, made by {@code src/data/PostalTable.java}. */
final class PostalFile {

    private static final String COLUMNS = "prefix,latitude,longitude,states,zone";
    private static final int COLUMN_COUNT = COLUMNS.split(",").length;

    private PostalFile() {}

    static PostalAreas read(String country) {
        String file = "places/" + country + "-postal.csv";
        return areas(file, PlaceFile.lines(file));
    }

    /** @throws IllegalStateException naming the line that is wrong */
    static PostalAreas areas(String file, List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(COLUMNS)) {
            throw new IllegalStateException("%s does not begin with %s".formatted(file, COLUMNS));
        }
        Map<String, PostalArea> areas = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            try {
                add(line.split(",", -1), areas);
            } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
                throw new IllegalStateException("%s has a wrong line: %s".formatted(file, line), malformed);
            }
        }
        return new PostalAreas(areas);
    }

    private static void add(String[] values, Map<String, PostalArea> areas) {
        if (values.length != COLUMN_COUNT) {
            throw new IllegalArgumentException("It has %d columns".formatted(values.length));
        }
        Optional<ZoneId> zone =
                Optional.of(values[4]).filter(text -> !text.isEmpty()).map(ZoneId::of);
        boolean sameButZone = values[3].isEmpty();
        PostalArea area = sameButZone
                ? around(values[0], areas).in(zone.orElseThrow(IllegalArgumentException::new))
                : new PostalArea(Set.of(values[3].split(" ")), coordinates(values), zone);
        if (areas.put(values[0], area) != null) {
            throw new IllegalArgumentException("Two areas have the prefix " + values[0]);
        }
    }

    private static PostalArea around(String prefix, Map<String, PostalArea> areas) {
        return Optional.ofNullable(areas.get(prefix.substring(0, PostalAreas.PREFIX)))
                .orElseThrow(() -> new IllegalArgumentException("No area is around " + prefix));
    }

    private static Optional<Coordinates> coordinates(String[] values) {
        return values[1].isEmpty()
                ? Optional.empty()
                : Optional.of(new Coordinates(Double.parseDouble(values[1]), Double.parseDouble(values[2])));
    }
}
