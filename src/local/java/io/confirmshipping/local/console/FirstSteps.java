package io.confirmshipping.local.console;

import java.net.URI;
import java.time.LocalDate;

/** Commands to copy. */
record FirstSteps(URI api, LocalDate today) {

    private static final String COMMANDS =
            """
            curl -s {api}/workflows {json} -d @events/examples/fall-restock.json
            curl -s {api}/workflows/$WORKFLOW_ID/shipping -X PUT {json} -d '{"shipDate": "{day}", "shippingMode": "GROUND_SMALL_PARCEL", "shippingSolution": "AMAZON_PARTNERED_CARRIER"}'
            curl -s {api}/workflows/$WORKFLOW_ID/confirmation {json} -d '{"placementOptionId": "'$PLACEMENT_OPTION_ID'", "acceptedCharges": {"amount": '$TOTAL', "code": "USD"}}'
            curl -s {api}/workflows/$WORKFLOW_ID/cancellation {json} -d '{}'""";

    @Override
    public String toString() {
        return COMMANDS.replace("{api}", api.getAuthority())
                .replace("{json}", "-H 'Content-Type: application/json'")
                .replace("{day}", today.plusDays(1).toString());
    }
}
