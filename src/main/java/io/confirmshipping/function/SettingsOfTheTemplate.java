package io.confirmshipping.function;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.quarkus.runtime.configuration.NameIterator;
import io.smallrye.config.ConfigValue;
import java.util.List;

/**
 * Leaves two warnings out of a native executable, which Quarkus prepares at every start: of settings that it does not know, and
 * of settings in the environment that the build has fixed. Looking for them is a seventh of a start. The environment of a
 * function is the template's, which has none of either. On the JVM this has no effect.
 */
final class SettingsOfTheTemplate {

    private SettingsOfTheTemplate() {}

    @TargetClass(className = "io.quarkus.runtime.generated.Config")
    static final class Names {

        /** Says that a setting is known. Quarkus generates the class that this is a part of when it builds a function. */
        @Substitute
        private static boolean isMapped(NameIterator name) {
            return true;
        }
    }

    @TargetClass(className = "io.quarkus.runtime.configuration.ConfigRecorder")
    static final class Values {

        @Substitute
        public void handleConfigChange(List<ConfigValue> fixed) {
            // They cannot differ
        }
    }
}
