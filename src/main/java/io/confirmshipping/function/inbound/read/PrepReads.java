package io.confirmshipping.function.inbound.read;

import static io.confirmshipping.function.inbound.operation.InboundOperation.LIST_PREP_DETAILS;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.text.IdentifierText;
import io.confirmshipping.function.adapter.Operation.Query;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.wire.Parameters;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.prep.PrepDetails;
import io.confirmshipping.usecase.prep.PrepDetailsReader;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Answers the reads of prep details. */
@Singleton
public class PrepReads {

    private static final String MARKETPLACE = "marketplaceId";
    private static final String SKUS = "mskus";

    /** Source: the published model. */
    private static final int MAX_SKUS = 100;

    private final PrepDetailsReader details;
    private final Marketplaces marketplaces;

    public PrepReads(PrepDetailsReader details, Marketplaces marketplaces) {
        this.details = details;
        this.marketplaces = marketplaces;
    }

    /** Returns the operations that are answered here. */
    public Map<InboundOperation, Query> operations() {
        return Map.of(LIST_PREP_DETAILS, this::list);
    }

    private Response list(Request request, Instant now) {
        Parameters parameters = Parameters.of(request);
        List<String> mskus = parameters.list(SKUS).stream()
                .map(PrepReads::decoded)
                .map(IdentifierText::normalized)
                .distinct()
                .toList();
        if (mskus.isEmpty()) {
            parameters.refuse(SKUS, "is missing; give one SKU or more");
        } else if (mskus.size() > MAX_SKUS) {
            parameters.refuse(SKUS, "has too many SKUs; give 100 at most");
        }
        if (parameters.text(MARKETPLACE).isEmpty()) {
            parameters.refuse(MARKETPLACE, "is missing");
        }
        parameters.check();
        marketplaces.get(new MarketplaceId(parameters.text(MARKETPLACE).orElseThrow()));
        Map<String, PrepDetails> known = details.of(request.seller(), mskus);
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("mskuPrepDetails");
        mskus.forEach(msku -> list.add(view(known.getOrDefault(msku, PrepDetails.none(msku)))));
        return Response.ok(answer);
    }

    /** Returns a SKU in which a comma, a plus or a percent sign is encoded twice, as clients must do. */
    private static String decoded(String msku) {
        return msku.matches(".*%[0-9A-Fa-f]{2}.*") && !msku.matches(".*%(?![0-9A-Fa-f]{2}).*")
                ? URLDecoder.decode(msku.replace("+", "%2B"), StandardCharsets.UTF_8)
                : msku;
    }

    private static ObjectNode view(PrepDetails each) {
        ObjectNode view = Json.object()
                .put("msku", each.msku())
                .put("prepCategory", each.category().name());
        ArrayNode types = view.putArray("prepTypes");
        each.types().forEach(type -> types.add(type.name()));
        return view;
    }
}
