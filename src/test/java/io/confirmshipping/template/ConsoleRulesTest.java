package io.confirmshipping.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confirmshipping.local.browser.ConsoleRoutes;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Rules for the console in the cloud: who can read its files, and whom its pages talk to. */
class ConsoleRulesTest {

    private final Resource api = Resources.named("Api");
    private final Resource bucket = Resources.named("ConsoleBucket");
    private final Resource distribution = Resources.named("ConsoleDistribution");
    private final JsonNode headers = Resources.named("ConsoleHeaders").property("/ResponseHeadersPolicyConfig");

    @Test
    void without_a_client_id_nothing_of_it_is_deployed() {
        assertThat(Resources.TEMPLATE.at("/Parameters/ConsoleClientId/Default").textValue())
                .isEmpty();
        assertThat(Resources.all().filter(resource -> resource.name().startsWith("Console")))
                .hasSizeGreaterThan(5)
                .allSatisfy(resource ->
                        assertThat(resource.node().path("Condition").asText()).isEqualTo("Console"));
        assertThat(Resources.TEMPLATE.at("/Outputs").properties())
                .filteredOn(output -> output.getKey().startsWith("Console"))
                .hasSize(3)
                .allSatisfy(output ->
                        assertThat(output.getValue().path("Condition").asText()).isEqualTo("Console"));
    }

    @Test
    void only_the_distribution_reads_the_bucket() {
        assertThat(bucket.property("/PublicAccessBlockConfiguration"))
                .hasSize(4)
                .allMatch(JsonNode::asBoolean);
        JsonNode policy = Resources.named("ConsoleBucketPolicy").property("/PolicyDocument/Statement");
        assertThat(policy)
                .filteredOn(statement -> statement.get("Effect").asText().equals("Allow"))
                .singleElement()
                .satisfies(allowed -> {
                    assertThat(allowed.get("Action").asText()).isEqualTo("s3:GetObject");
                    assertThat(allowed.at("/Principal/Service").asText()).isEqualTo("cloudfront.amazonaws.com");
                    assertThat(allowed.at("/Condition/StringEquals")
                                    .get("AWS:SourceArn")
                                    .asText())
                            .endsWith("distribution/${ConsoleDistribution}");
                });
        assertThat(Resources.named("ConsoleAccess")
                        .property("/OriginAccessControlConfig/SigningBehavior")
                        .asText())
                .isEqualTo("always");
        assertThat(distribution.text("/DistributionConfig/Origins/0/OriginAccessControlId"))
                .isEqualTo("ConsoleAccess.Id");
        assertThat(distribution.text("/DistributionConfig/DefaultCacheBehavior/ViewerProtocolPolicy"))
                .isEqualTo("redirect-to-https");
    }

    @Test
    void no_other_origin_than_that_of_the_console_may_call_the_api() {
        JsonNode cors = api.property("/CorsConfiguration");
        assertThat(cors.get(0).asText()).as("the condition").isEqualTo("Console");
        assertThat(cors.at("/1/allowOrigins"))
                .singleElement()
                .extracting(JsonNode::asText)
                .isEqualTo("https://${ConsoleDistribution.DomainName}");
        assertThat(cors.get(1).has("allowCredentials")).isFalse();
        assertThat(cors.get(2).asText()).isEqualTo("AWS::NoValue");
    }

    @Test
    void its_pages_obey_the_policy_of_the_local_server_and_connect_to_the_api_and_the_issuer_too() {
        String policy = headers.at("/SecurityHeadersConfig/ContentSecurityPolicy/ContentSecurityPolicy/0")
                .asText();
        assertThat(policy)
                .isEqualTo(ConsoleRoutes.CONTENT_SECURITY_POLICY
                        + "; connect-src 'self' https://${ApiHost} https://${IssuerHost} https://${SignInHost}");
        assertThat(headers.at("/SecurityHeadersConfig/ReferrerPolicy/ReferrerPolicy")
                        .asText())
                .isEqualTo("no-referrer");
        assertThat(headers.at("/CustomHeadersConfig/Items").toString())
                .contains(
                        "\"Cache-Control\",\"Value\":\"no-cache\"",
                        "\"Cross-Origin-Opener-Policy\",\"Value\":\"same-origin\"");
    }

    @Test
    void the_settings_of_the_deployed_console_name_the_api_the_issuer_and_the_client() throws Exception {
        JsonNode settings = new ObjectMapper()
                .readTree(Resources.TEMPLATE
                        .at("/Outputs/ConsoleSettings/Value/0")
                        .asText());
        Set<String> names = new TreeSet<>();
        settings.fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactly("api", "audience", "clientId", "issuer", "local");
        assertThat(settings.get("local").asBoolean()).isFalse();
    }
}
