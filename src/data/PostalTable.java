import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes {@code src/main/resources/places/US-postal.csv}: every 3-digit ZIP prefix that exists, with its states, its
 * coordinates and its time zone.
 *
 * <pre>
 * bunzip2 zips.json.bz2
 * java src/data/PostalTable.java zips.json src/main/resources/places/US.csv > src/main/resources/places/US-postal.csv
 * </pre>
 *
 * <p>The first file is {@code crates/zipcodes/src/zips.json.bz2} in the source distribution of the Python package
 * {@code zipcodes} 3.0.0, under the MIT License; its coordinates are those of GeoNames, under CC BY 4.0.
 * {@code src/main/resources/places/NOTICE.txt} names both. The second file is made by {@code PlaceTable.java}: where people
 * live, the coordinates are the mean of where they live; elsewhere, the mean of the ZIP codes of the prefix.
 *
 * <p>A line of four or five digits says in which other zone than the rest of the prefix its ZIP codes are, or
 * that they are a territory although the prefix is of a state. Military prefixes have neither coordinates nor a zone.
 */
final class PostalTable {

    private static final Set<String> MILITARY = Set.of("AA", "AE", "AP");

    private static final Set<String> TERRITORIES = Set.of("AS", "FM", "GU", "MH", "MP", "PR", "PW", "VI");

    /**
     * ZIP codes that the package has in another zone than 49 CFR 71 has their county in; found by comparison with the zones
     * of their coordinates.
     */
    private static final Map<String, String> CORRECTIONS = Map.of(
            "37405", "America/New_York", // Chattanooga
            "67857", "America/Denver", // Kendall, in Hamilton County, Kansas
            "79942", "America/Denver", // El Paso
            "83522", "America/Los_Angeles", // Cottonwood, Idaho, north of the Salmon River
            "86003", "America/Phoenix", // Flagstaff
            "86040", "America/Phoenix", // Page
            "89883", "America/Denver", // West Wendover, Nevada
            "99634", "America/Anchorage"); // Napakiak

    private record Zip(String code, String state, String zone, double latitude, double longitude) {

        static Zip read(String record) {
            String code = field(record, "zip_code");
            String state = field(record, "state");
            // Six post offices of the diplomatic service are entered as New Jersey, where they have no place.
            boolean diplomatic =
                    field(record, "city").equals("Dpo") || field(record, "city").equals("Apo");
            return new Zip(
                    code,
                    diplomatic && !MILITARY.contains(state) ? "AE" : state,
                    CORRECTIONS.getOrDefault(code, field(record, "timezone")),
                    Double.parseDouble(field(record, "lat")),
                    Double.parseDouble(field(record, "long")));
        }

        private static String field(String record, String name) {
            Matcher value = Pattern.compile("\"" + name + "\": ?\"([^\"]*)\"").matcher(record);
            return value.find() ? value.group(1) : "";
        }

        boolean isMilitary() {
            return MILITARY.contains(state);
        }

        boolean hasCoordinates() {
            return latitude != 0 || longitude != 0;
        }
    }

    private PostalTable() {}

    public static void main(String[] files) throws IOException {
        List<Zip> zips = new ArrayList<>();
        for (String record : Files.readString(Path.of(files[0])).split("(?=\\{\"zip_code\")")) {
            if (record.startsWith("{")) {
                zips.add(Zip.read(record));
            }
        }
        Map<String, String> places = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(files[1]))) {
            String[] values = line.split(",");
            places.put(values[0], values[1] + "," + values[2]);
        }
        System.out.print("prefix,latitude,longitude,states,zone\n");
        by(3, zips).forEach((prefix, inside) -> area(prefix, inside, zips, places.get(prefix)));
    }

    private static void area(String prefix, List<Zip> zips, List<Zip> all, String coordinates) {
        Set<String> states = zips.stream().map(Zip::state).collect(Collectors.toCollection(TreeSet::new));
        if (!TERRITORIES.containsAll(states)) {
            states.removeAll(TERRITORIES);
        }
        String zone = zips.stream().anyMatch(Zip::isMilitary) ? "" : mostCommonZone(zips);
        System.out.printf(
                "%s,%s,%s,%s%n",
                prefix,
                coordinates != null
                        ? coordinates
                        : mean(zips.stream().anyMatch(Zip::hasCoordinates) ? zips : of(states, all)),
                String.join(" ", states),
                zone);
        if (!zone.isEmpty()) {
            exceptions(
                    4, zips.stream().filter(zip -> states.contains(zip.state())).toList(), zone);
        }
        zips.stream()
                .filter(zip -> !states.contains(zip.state()))
                .forEach(zip ->
                        System.out.printf("%s,%s,%s,%s%n", zip.code(), mean(List.of(zip)), zip.state(), zip.zone()));
    }

    private static void exceptions(int digits, List<Zip> zips, String zoneAround) {
        by(digits, zips).forEach((prefix, inside) -> {
            String zone = mostCommonZone(inside);
            // Four digits save lines only where they stand for more than one ZIP code.
            boolean differs = !zone.equals(zoneAround) && (digits == 5 || inside.size() > 1);
            if (differs) {
                System.out.printf("%s,,,,%s%n", prefix, zone);
            }
            if (digits < 5) {
                exceptions(digits + 1, inside, differs ? zone : zoneAround);
            }
        });
    }

    /** Returns the ZIP codes of these states: those of 888, of the District of Columbia, have no coordinates of their own. */
    private static List<Zip> of(Set<String> states, List<Zip> all) {
        return all.stream().filter(zip -> states.contains(zip.state())).toList();
    }

    private static String mean(List<Zip> zips) {
        List<Zip> placed = zips.stream()
                .filter(zip -> zip.hasCoordinates() && !zip.isMilitary())
                .toList();
        return placed.isEmpty()
                ? ","
                : String.format(
                        Locale.ROOT,
                        "%.4f,%.4f",
                        placed.stream().mapToDouble(Zip::latitude).average().orElseThrow(),
                        placed.stream().mapToDouble(Zip::longitude).average().orElseThrow());
    }

    private static String mostCommonZone(List<Zip> zips) {
        return zips.stream()
                .map(Zip::zone)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .orElseThrow()
                .getKey();
    }

    private static Map<String, List<Zip>> by(int digits, List<Zip> zips) {
        return zips.stream()
                .collect(Collectors.groupingBy(
                        zip -> zip.code().substring(0, digits), TreeMap::new, Collectors.toList()));
    }
}
