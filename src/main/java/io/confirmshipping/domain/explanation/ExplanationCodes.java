package io.confirmshipping.domain.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All codes of explanations. No two places share one. */
public final class ExplanationCodes {

    private static final Map<String, ExplanationCode> BY_CODE = Stream.<ExplanationCode[]>of(
                    AwaitedCode.values(),
                    BoxCode.values(),
                    EditCode.values(),
                    UnavailableCode.values(),
                    PalletWarningCode.values(),
                    ChargeCode.values(),
                    LedgerCode.values(),
                    FieldCode.values(),
                    HistoryCode.values(),
                    InquiryCode.values(),
                    PlaceCode.values(),
                    PlacementCode.values(),
                    RefusedCode.values(),
                    RejectedCode.values(),
                    ReceiptCode.values(),
                    SizeCode.values(),
                    ShipDateCode.values())
            .flatMap(Stream::of)
            .collect(Collectors.toUnmodifiableMap(ExplanationCode::code, Function.identity()));

    private ExplanationCodes() {}

    /** @throws IllegalArgumentException if there is no such code */
    public static ExplanationCode get(String code) {
        return Optional.ofNullable(BY_CODE.get(code))
                .orElseThrow(() -> new IllegalArgumentException("There is no explanation " + code));
    }

    /** Returns all of them, in the order of their names. */
    public static List<ExplanationCode> all() {
        return BY_CODE.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
