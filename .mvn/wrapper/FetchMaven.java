import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Properties;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Fetches the Maven that the wrapper settings name, checks its SHA-512 and unpacks it. Run by
 * {@code mvnw} as {@code java FetchMaven.java <settings file> <target folder>}.
 */
public final class FetchMaven {

    private FetchMaven() {}

    public static void main(String[] args) throws Exception {
        try {
            fetch(Path.of(args[0]), Path.of(args[1]));
        } catch (IOException e) {
            String reason = e.getClass() == IOException.class ? e.getMessage() : e.toString();
            System.err.println("mvnw: cannot fetch Maven: " + reason);
            System.exit(1);
        }
    }

    /** Works in a temporary sibling of the target: that appears whole or not at all. */
    private static void fetch(Path settingsFile, Path target) throws Exception {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(settingsFile)) {
            settings.load(reader);
        }
        String version = settings.getProperty("version");
        System.err.println("Fetching Maven " + version + " (once) ...");
        Files.createDirectories(target.getParent());
        Path work = Files.createTempDirectory(target.getParent(), ".fetch-");
        try {
            unpack(fetchZip(settings, version, work), work);
            Path unpacked = work.resolve("apache-maven-" + version);
            Files.move(unpacked, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isExecutable(target.resolve("bin/mvn"))) { // else another run was faster
                throw new IOException("cannot create " + target + "; delete it and retry", e);
            }
        } finally {
            delete(work);
        }
    }

    /** Returns the zip, from the installed Maven or else by download, with its SHA-512 verified. */
    private static byte[] fetchZip(Properties settings, String version, Path work)
            throws Exception {
        String mirror = System.getenv().getOrDefault("MVNW_ARCHIVE", "");
        String source = mirror.isEmpty() ? settings.getProperty("distributionUrl") : mirror;
        byte[] zip = copyWithInstalledMaven(version, work);
        if (zip == null) {
            zip = download(source);
        } else {
            source = "the installed mvn";
        }
        byte[] sha512 = MessageDigest.getInstance("SHA-512").digest(zip);
        if (!HexFormat.of().formatHex(sha512).equalsIgnoreCase(settings.getProperty("sha512"))) {
            throw new IOException("the zip from " + source + " does not have the SHA-512 of the"
                    + " wrapper settings; nothing was unpacked, check where that zip comes from");
        }
        return zip;
    }

    /** Lets an older Maven on the PATH resolve the zip; null if there is none or it cannot. */
    private static byte[] copyWithInstalledMaven(String version, Path work) throws Exception {
        Files.createDirectory(work.resolve(".mvn")); // mvn then looks for no project further up
        ProcessBuilder mvn = new ProcessBuilder("mvn", "-q", "-B", "-ntp",
                "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy",
                "-Dartifact=org.apache.maven:apache-maven:" + version + ":zip:bin",
                "-DoutputDirectory=" + work);
        mvn.directory(work.toFile()).redirectErrorStream(true);
        mvn.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            boolean copied = mvn.start().waitFor() == 0;
            Path zip = work.resolve("apache-maven-" + version + "-bin.zip");
            return copied ? Files.readAllBytes(zip) : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static byte[] download(String url) throws IOException {
        HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(20)).build();
        String problem;
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
            var response = client.sendAsync(request, BodyHandlers.ofByteArray())
                    .orTimeout(10, TimeUnit.MINUTES).join();
            if (response.statusCode() == 200) {
                return response.body();
            }
            problem = "HTTP status " + response.statusCode();
        } catch (CompletionException e) {
            problem = e.getCause().toString();
        } catch (IllegalArgumentException e) {
            problem = e.getMessage();
        }
        throw new IOException(problem + " from " + url + "; check the network, set MVNW_ARCHIVE"
                + " to another URL of the zip, or install Maven 3.9 or later");
    }

    private static void unpack(byte[] zip, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
                Path path = folder.resolve(entry.getName()).normalize();
                if (!path.startsWith(folder)) {
                    throw new IOException("zip entry outside its folder: " + entry.getName());
                }
                Files.createDirectories(entry.isDirectory() ? path : path.getParent());
                if (!entry.isDirectory()) {
                    Files.copy(in, path);
                    path.toFile().setExecutable(path.endsWith("bin/mvn"), false);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }
}
