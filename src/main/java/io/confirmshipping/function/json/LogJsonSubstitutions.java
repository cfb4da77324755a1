package io.confirmshipping.function.json;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import jakarta.json.spi.JsonProvider;
import org.eclipse.parsson.JsonProviderImpl;

/**
 * Names the library that writes the lines of the log in a native executable. Else each of its formatters looks for one in all
 * modules at every start, eight times, which makes a tenth of a start's objects. On the JVM this has no effect.
 */
final class LogJsonSubstitutions {

    private LogJsonSubstitutions() {}

    @TargetClass(className = "jakarta.json.spi.JsonProvider")
    static final class Provider {

        @Substitute
        public static JsonProvider provider() {
            return new JsonProviderImpl();
        }
    }
}
