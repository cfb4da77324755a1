package io.confirmshipping.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The classes of the product: what has its source in {@code src/main} or {@code src/local}, and not the tests. */
final class Product {
    static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(Product::isProduct).importPackages("io.confirmshipping");

    private Product() {}

    private static boolean isProduct(Location location) {
        String source = location.asURI()
                .toString()
                .replaceFirst(".*/(io/confirmshipping/)", "$1")
                .replaceFirst("(\\$.*)?\\.class$", ".java");
        return Stream.of("main", "local").anyMatch(side -> Files.exists(Path.of("src", side, "java", source)));
    }
}
