package io.confirmshipping.domain.explanation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** The kinds of facts. A sentence says of which kind each of its facts is. */
public enum FactKind {
    /** A name, an ID or a code. */
    TEXT(String.class),
    COUNT(Long.class) {
        @Override
        Object value(Object given) {
            return given instanceof Integer count ? count.longValue() : given;
        }
    },
    /** A rate, a class or a distance in miles. */
    NUMBER(BigDecimal.class) {
        @Override
        String text(Object value) {
            return ((BigDecimal) value).toPlainString();
        }
    },
    POUNDS(BigDecimal.class) {
        @Override
        String text(Object value) {
            return NUMBER.text(value);
        }
    },
    INCHES(BigDecimal.class) {
        @Override
        String text(Object value) {
            return NUMBER.text(value);
        }
    },
    MONEY(Money.class),
    /** Money whose currency goes without saying. */
    AMOUNT(Money.class) {
        @Override
        String text(Object value) {
            return ((Money) value).getAmount().toPlainString();
        }
    },
    STATE(StateName.class) {
        @Override
        String text(Object value) {
            return ((StateName) value).name();
        }
    },
    /** States, one of which is meant. */
    STATES(List.class) {
        @Override
        String text(Object value) {
            return ((List<?>) value)
                    .stream()
                            .map(StateName.class::cast)
                            .map(state -> "%s (%s)".formatted(state.name(), state.code()))
                            .collect(Collectors.joining(" or "));
        }
    },
    DAY(LocalDate.class),
    INSTANT(Instant.class),
    EXPLANATION(Explanation.class),
    /** The name of a carrier, or {@code OTHER} for any that is not listed. */
    CARRIER(String.class) {
        @Override
        String text(Object value) {
            return value.equals("OTHER") ? "a parcel carrier" : value.toString();
        }
    },
    /** The place of something in a list, from 0; people count it from 1. */
    INDEX(Long.class) {
        @Override
        Object value(Object given) {
            return COUNT.value(given);
        }

        @Override
        String text(Object value) {
            return Long.toString((Long) value + 1);
        }
    },
    /** Names, IDs or codes. */
    TEXTS(List.class) {
        @Override
        String text(Object value) {
            return joined(value, ", ");
        }
    },
    /** Names, IDs or codes, all of which are meant. */
    ALL(List.class) {
        @Override
        String text(Object value) {
            List<?> texts = (List<?>) value;
            int last = texts.size() - 1;
            return last == 0 ? TEXTS.text(value) : TEXTS.text(texts.subList(0, last)) + " and " + texts.get(last);
        }
    },
    EXPLANATIONS(List.class) {
        @Override
        String text(Object value) {
            return joined(value, ", ");
        }
    },
    /** Explanations that have commas of their own. */
    CLAUSES(List.class) {
        @Override
        String text(Object value) {
            return joined(value, "; ");
        }
    },
    /** Explanations of what is added up. */
    SUM(List.class) {
        @Override
        String text(Object value) {
            return joined(value, " + ");
        }
    };

    private final Class<?> type;

    FactKind(Class<?> type) {
        this.type = type;
    }

    boolean accepts(Object value) {
        return type.isInstance(value);
    }

    /** Returns a fact of this kind as explanations hold it. */
    Object value(Object given) {
        return given;
    }

    /** Returns it as an English sentence shows it. */
    String text(Object value) {
        return value.toString();
    }

    private static String joined(Object values, String separator) {
        return ((List<?>) values).stream().map(Object::toString).collect(Collectors.joining(separator));
    }
}
