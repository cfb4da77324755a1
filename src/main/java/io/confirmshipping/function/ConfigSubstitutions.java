package io.confirmshipping.function;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.quarkus.runtime.configuration.NameIterator;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Leaves out of a native executable what Quarkus prepares at every start for settings that a function does not have: warnings of
 * those that it does not know, that are old, or that the build has fixed, and the search for those of a profile. They were more
 * than a tenth of a start. The environment of a function is the template's, which has none of them. On the JVM this has no effect.
 */
final class ConfigSubstitutions {

    private ConfigSubstitutions() {}

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

    @TargetClass(className = "io.quarkus.runtime.configuration.ConfigDiagnostic")
    static final class OldNames {

        @Substitute
        public static void deprecatedProperties(Map<String, String> names) {
            // The template has none
        }
    }

    @TargetClass(className = "io.smallrye.config.ConfigMappingContext")
    static final class UnknownNames {

        @Substitute
        void reportUnknown(Set<String> ignored) {
            // Variables of the environment are not reported
        }
    }

    @TargetClass(className = "io.smallrye.config.ProfileConfigSourceInterceptor")
    static final class Profiles {

        @Substitute
        public ConfigValue getProfileValue(ConfigSourceInterceptorContext context, String name) {
            return null;
        }
    }

    @TargetClass(className = "io.smallrye.config.SmallRyeConfig$ConfigSources")
    static final class Environment {

        /** Returns nothing. A setting still finds its variable; only a list of all settings has dots where a name has dashes. */
        @Substitute
        private static List<Map.Entry<String, ?>> buildPropertiesForEnvMatching(
                SmallRyeConfigBuilder builder, List<ConfigSource> sources, List<String> profiles) {
            return List.of();
        }
    }
}
