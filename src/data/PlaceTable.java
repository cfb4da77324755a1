import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes {@code src/main/resources/places/US.csv}: where the people of every 3-digit ZIP prefix live.
 *
 * <pre>
 * java src/data/PlaceTable.java Gaz_zcta_national.txt zcta_county_rel_10.txt > src/main/resources/places/US.csv
 * </pre>
 *
 * <p>Both files are of the U.S. Census Bureau and, as works of the United States government, in the public domain (17
 * U.S.C. 105). The gazetteer of ZIP Code Tabulation Areas, in any edition with the areas of the 2010 census (2010 to
 * 2019), has their coordinates: www2.census.gov/geo/docs/maps-data/data/gazetteer/. The relationship file of 2010 has
 * their population by county, and so by state: www2.census.gov/geo/docs/maps-data/data/rel/zcta_county_rel_10.txt.
 *
 * <p>A prefix is placed at the mean of its areas, weighted with their population, and in the state where most of its
 * people live. The 50 states and the District of Columbia are in the table.
 */
final class PlaceTable {

    private static final Map<String, String> STATES = states();

    /** Sums over the areas of one prefix. */
    private static final class Prefix {
        double latitude;
        double longitude;
        double weight;
        long people;
        final Map<String, Long> states = new TreeMap<>();
    }

    private PlaceTable() {}

    public static void main(String[] files) throws IOException {
        Map<String, double[]> coordinates = new HashMap<>();
        for (Map<String, String> area : read(files[0], "\t")) {
            double longitude = Double.parseDouble(area.get("INTPTLONG"));
            coordinates.put(area.get("GEOID"), new double[] {
                // The westernmost islands of Alaska lie across the 180th meridian.
                Double.parseDouble(area.get("INTPTLAT")), longitude > 0 ? longitude - 360 : longitude
            });
        }
        Map<String, Prefix> prefixes = new TreeMap<>();
        for (Map<String, String> part : read(files[1], ",")) {
            String state = STATES.get(part.get("STATE"));
            if (state != null) {
                add(prefixes, state, part, coordinates);
            }
        }
        System.out.print("prefix,latitude,longitude,population,state\n");
        prefixes.forEach((name, prefix) -> System.out.printf(
                Locale.ROOT,
                "%s,%.4f,%.4f,%d,%s\n",
                name,
                prefix.latitude / prefix.weight,
                prefix.longitude / prefix.weight,
                prefix.people,
                prefix.states.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey()));
    }

    private static void add(
            Map<String, Prefix> prefixes, String state, Map<String, String> part, Map<String, double[]> coordinates) {
        double[] place = coordinates.get(part.get("ZCTA5"));
        long people = Math.round(Double.parseDouble(part.get("POPPT")));
        Prefix prefix = prefixes.computeIfAbsent(part.get("ZCTA5").substring(0, 3), name -> new Prefix());
        // A millionth of a person gives a prefix without inhabitants a place, too.
        double weight = people + 1e-6;
        prefix.latitude += weight * place[0];
        prefix.longitude += weight * place[1];
        prefix.weight += weight;
        prefix.people += people;
        prefix.states.merge(state, people, Long::sum);
    }

    private static List<Map<String, String>> read(String file, String separator) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(file));
        String[] names = lines.get(0).toUpperCase(Locale.ROOT).split(separator);
        return lines.stream()
                .skip(1)
                .map(line -> line.split(separator))
                .filter(values -> values.length == names.length)
                .map(values -> IntStream.range(0, names.length)
                        .boxed()
                        .collect(Collectors.toMap(i -> names[i].strip(), i -> values[i].strip())))
                .toList();
    }

    /** The codes of the Federal Information Processing Standard that the census uses. */
    private static Map<String, String> states() {
        String codes =
                "01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME "
                        + "24MD 25MA 26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI "
                        + "45SC 46SD 47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI 56WY";
        return List.of(codes.split(" ")).stream()
                .collect(Collectors.toMap(code -> code.substring(0, 2), code -> code.substring(2)));
    }
}
