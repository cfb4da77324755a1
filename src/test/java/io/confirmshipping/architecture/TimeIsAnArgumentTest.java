package io.confirmshipping.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No rule asks what time it is, and hardly anything waits. */
class TimeIsAnArgumentTest {
    private static final DescribedPredicate<JavaAccess<?>> ASKING_THE_TIME =
            describe("ask what time it is", access -> asksTheTime(access.getTarget()));

    private static final DescribedPredicate<JavaAccess<?>> SLEEPING = describe(
            "sleep",
            access -> access.getTarget().getName().equals("sleep")
                    && Set.of("java.lang.Thread", "java.util.concurrent.TimeUnit")
                            .contains(access.getTargetOwner().getName()));

    @Test
    void the_domain_and_the_use_cases_do_not_ask_what_time_it_is() {
        check(noClasses()
                .that()
                .resideInAnyPackage("io.confirmshipping.domain..", "io.confirmshipping.usecase..")
                .should()
                .accessTargetWhere(ASKING_THE_TIME));
    }

    @Test
    void the_domain_and_the_use_cases_have_no_clock() {
        check(noClasses()
                .that()
                .resideInAnyPackage("io.confirmshipping.domain..", "io.confirmshipping.usecase..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class));
    }

    @Test
    void nothing_sleeps_but_the_local_server_and_the_pause_between_two_tries_of_a_write() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("io.confirmshipping.local..")
                .and()
                .doNotHaveFullyQualifiedName("io.confirmshipping.dynamodb.table.JitteredPause")
                .should()
                .accessTargetWhere(SLEEPING));
    }

    /** Instant.now() and its like, System.currentTimeMillis(), new Date(). */
    private static boolean asksTheTime(AccessTarget target) {
        String owner = target.getOwner().getName();
        return owner.startsWith("java.time.") && target.getName().equals("now")
                || owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(target.getName())
                || owner.equals("java.util.Date") && target.getName().equals("<init>")
                || owner.equals("java.util.Calendar") && target.getName().equals("getInstance");
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(Product.CLASSES);
    }
}
