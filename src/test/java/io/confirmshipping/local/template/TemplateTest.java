package io.confirmshipping.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.confirmshipping.local.template.Queue.Redrive;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;

class TemplateTest {

    private static final String SMALL = """
            Globals: {Function: {Timeout: 15}}
            Resources:
              PlanFunction:
                Type: AWS::Serverless::Function
                Properties:
                  Environment: {Variables: {QUARKUS_LAMBDA_HANDLER: plan}}
                  Events:
                    Create: {Type: HttpApi, Properties: {ApiId: !Ref Api, Method: post, Path: /workflows}}
                    Other: {Type: HttpApi, Properties: {ApiId: !Ref Api}}
                    Messages:
                      Type: SQS
                      Properties: {Queue: !GetAtt Work.Arn, FunctionResponseTypes: [ReportBatchItemFailures]}
                    Changes:
                      Type: DynamoDB
                      Properties:
                        Stream: !GetAtt Table.StreamArn
                        StartingPosition: TRIM_HORIZON
                        BatchSize: 50
                        FunctionResponseTypes: [ReportBatchItemFailures]
                        FilterCriteria: {Filters: [{Pattern: '{"eventName": ["INSERT"], "dynamodb": {"Keys": {"sk": {"S": ["A", "B"]}}}}'}]}
                    Sweep: {Type: ScheduleV2, Properties: {ScheduleExpression: rate(2 hours)}}
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  VisibilityTimeout: 90
                  RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 5}
              Dead: {Type: AWS::SQS::Queue, Properties: {}}
              Table:
                Type: AWS::DynamoDB::Table
                Properties:
                  AttributeDefinitions: [{AttributeName: pk, AttributeType: S}]
                  KeySchema: [{AttributeName: pk, KeyType: HASH}]
                  StreamSpecification: {StreamViewType: NEW_AND_OLD_IMAGES}
                  TimeToLiveSpecification: {AttributeName: forgetAt, Enabled: true}
                  GlobalSecondaryIndexes:
                    - IndexName: ByDue
                      KeySchema: [{AttributeName: pk, KeyType: HASH}]
                      Projection: {ProjectionType: KEYS_ONLY}
            """;

    private final Template template = Template.parse(SMALL);

    @Test
    void a_route_names_its_method_path_and_function() {
        LambdaFunction plan = new LambdaFunction("PlanFunction", "plan", Duration.ofSeconds(15));

        assertThat(template.routes())
                .containsExactly(new Route("POST", "/workflows", plan), new Route("ANY", "", plan));
        assertThat(template.routes()).extracting(Route::key).containsExactly("POST /workflows", "$default");
    }

    @Test
    void a_queue_keeps_its_redrive_policy_and_feeds_its_function() {
        assertThat(template.queues())
                .containsExactly(
                        new Queue("Work", Duration.ofSeconds(90), Optional.of(new Redrive("Dead", 5))),
                        new Queue("Dead", Duration.ofSeconds(30), Optional.empty()));
        assertThat(template.eventSourceMappings()).singleElement().satisfies(mapping -> {
            assertThat(mapping.queue()).isEqualTo("Work");
            assertThat(mapping.batchSize()).isEqualTo(10);
            assertThat(mapping.reportsBatchItemFailures()).isTrue();
        });
    }

    @Test
    void a_rate_is_a_duration() {
        assertThat(template.schedules()).extracting(Schedule::rate).containsExactly(Duration.ofHours(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"INSERT | A | true", "INSERT | B | true", "INSERT | C | false", "MODIFY | A | false"})
    void a_stream_feeds_its_function_with_the_records_that_its_filter_lets_pass(
            String change, String key, boolean passes) throws Exception {
        String record = "{'eventName': '%s', 'dynamodb': {'Keys': {'sk': {'S': '%s'}}}}".formatted(change, key);
        assertThat(template.streamMappings()).singleElement().satisfies(mapping -> {
            assertThat(mapping.batchSize()).isEqualTo(50);
            assertThat(mapping.matches(new ObjectMapper().readTree(record.replace('\'', '"'))))
                    .isEqualTo(passes);
        });
    }

    @Test
    void the_table_comes_with_its_indexes_and_time_to_live() {
        assertThat(template.table().timeToLiveAttribute()).contains("forgetAt");
        assertThat(template.table().request().streamSpecification().streamViewTypeAsString())
                .isEqualTo("NEW_AND_OLD_IMAGES");
        assertThat(template.table().request().globalSecondaryIndexes())
                .extracting(GlobalSecondaryIndex::indexName)
                .containsExactly("ByDue");
    }

    @Test
    void the_template_of_the_product_is_understood() {
        Template product = Template.load();

        assertThat(product.routes()).extracting(Route::key).contains("POST /workflows", "$default");
        assertThat(product.routes())
                .filteredOn(Route::isDefault)
                .extracting(route -> route.function().handler())
                .containsExactly("review");
        assertThat(product.eventSourceMappings())
                .extracting(mapping -> mapping.function().handler())
                .contains("confirm", "cancel", "rename");
        assertThat(product.schedules())
                .extracting(schedule -> schedule.function().handler())
                .containsExactly("expire");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Type: ScheduleV2             | Type: Kinesis                      | Events.Sweep: .* type Kinesis",
                "Type: AWS::DynamoDB::Table   | Type: AWS::S3::Bucket              | Resources.Table: .* type AWS::S3::Bucket",
                "rate(2 hours)                | cron(0 12 * * ? *)                 | ScheduleExpression: .*cron",
                "BatchSize: 50                | StartingPositionTimestamp: 5       | Changes.Properties.StartingPositionTimestamp",
                "TRIM_HORIZON                 | LATEST                             | begins a stream at TRIM_HORIZON",
                "[\"INSERT\"]                  | [{\"prefix\": \"IN\"}]               | lists of texts",
                "VisibilityTimeout: 90        | DelaySeconds: 3                    | Work.Properties.DelaySeconds: ",
                "VisibilityTimeout: 90        | VisibilityTimeout: soon            | VisibilityTimeout: must be a number",
                "Path: /workflows             | Path: '/{proxy+}/names'            | greedy",
                "Path: /workflows             | Path: /, Auth: {Authorizer: Nobody} | no authorizer Nobody",
                "!GetAtt Dead.Arn             | !GetAtt Nowhere.Arn                | no queue Nowhere",
                "QUARKUS_LAMBDA_HANDLER: plan | LOG_LEVEL: DEBUG                   | Variables.LOG_LEVEL: ",
                "Dead: {Type: AWS::SQS::Queue | Work: {Type: AWS::SQS::Queue       | Duplicate field 'Work'",
                "IndexName: ByDue             | ContributorInsightsSpecification: 1 | ContributorInsightsSpecification: "
            })
    void what_is_not_understood_is_an_error_that_names_the_place(String old, String unknown, String message) {
        assertThatThrownBy(() -> Template.parse(SMALL.replace(old, unknown)))
                .isInstanceOf(TemplateNotUnderstood.class)
                .hasMessageMatching("(?s)template.yaml, .*" + message + ".*");
    }
}
