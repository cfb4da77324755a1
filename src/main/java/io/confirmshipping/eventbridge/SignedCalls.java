package io.confirmshipping.eventbridge;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Calls EventBridge in its protocol (AWS JSON 1.1), with the HTTP client and the signer of the AWS SDK. The SDK's own
 * client of EventBridge has a hundred operations, of which we need one.
 */
@Singleton
public class SignedCalls {

    private static final String SERVICE = "events";
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(5);

    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final SdkHttpClient http = UrlConnectionHttpClient.builder()
            .connectionTimeout(CONNECT_TIMEOUT)
            .socketTimeout(ANSWER_TIMEOUT)
            .build();
    private final AwsServiceClientConfiguration account;
    private final URI endpoint;

    /** @param table the client whose region and credentials the bus shares */
    @Inject
    public SignedCalls(DynamoDbClient table, @ConfigProperty(name = "event-bus.endpoint") Optional<URI> endpoint) {
        this.account = table.serviceClientConfiguration();
        this.endpoint = endpoint.orElseGet(() -> inTheCloud(account.region()));
    }

    private static URI inTheCloud(Region region) {
        String suffix = region.metadata().partition().dnsSuffix();
        return URI.create("https://%s.%s.%s".formatted(SERVICE, region.id(), suffix));
    }

    /**
     * Makes one call, and does not repeat it.
     *
     * @return the body of the answer
     * @throws IOException if there was no answer, or its status was not a success
     */
    public String call(String operation, String body) throws IOException {
        SignedRequest signed = signed(operation, body);
        HttpExecuteResponse response = http.prepareRequest(HttpExecuteRequest.builder()
                        .request(signed.request())
                        .contentStreamProvider(signed.payload().orElseThrow())
                        .build())
                .call();
        String answer = read(response);
        if (!response.httpResponse().isSuccessful()) {
            throw new IOException("%s was answered %d: %s"
                    .formatted(operation, response.httpResponse().statusCode(), answer));
        }
        return answer;
    }

    private SignedRequest signed(String operation, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(endpoint)
                .putHeader("Content-Type", "application/x-amz-json-1.1")
                .putHeader("Content-Length", String.valueOf(bytes.length))
                .putHeader("X-Amz-Target", operation)
                .build();
        AwsCredentialsIdentity identity =
                account.credentialsProvider().resolveIdentity().join();
        return signer.sign(sign -> sign.identity(identity)
                .request(request)
                .payload(ContentStreamProvider.fromByteArray(bytes))
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, SERVICE)
                .putProperty(AwsV4HttpSigner.REGION_NAME, account.region().id()));
    }

    private static String read(HttpExecuteResponse response) throws IOException {
        if (response.responseBody().isEmpty()) {
            return "";
        }
        try (InputStream body = response.responseBody().get()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
