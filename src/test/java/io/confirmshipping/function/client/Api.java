package io.confirmshipping.function.client;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.contract.Contract;
import io.confirmshipping.local.template.Route;
import io.confirmshipping.local.template.Template;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

/** The HTTP API of the template: hands a request to the function of its route, and checks request and answer against the contract. */
@Singleton
public class Api {

    private static final Map<String, String> HANDLERS = Template.load().routes().stream()
            .collect(toMap(Route::key, route -> route.function().handler()));

    private final Functions functions;
    private final boolean heldToContract;

    @Inject
    public Api(Functions functions) {
        this(functions, true);
    }

    private Api(Functions functions, boolean heldToContract) {
        this.functions = functions;
        this.heldToContract = heldToContract;
    }

    /** Returns the API without those checks, which takes a fraction of the time, for requests that are sent many times. */
    public Api unchecked() {
        return new Api(functions, false);
    }

    public ApiAnswer send(ApiRequest request) {
        JsonNode response = functions.invoke(HANDLERS.get(request.route()), request.event());
        if (heldToContract) {
            Contract.check(request.route(), request.event(), response);
        }
        return new ApiAnswer(response);
    }
}
