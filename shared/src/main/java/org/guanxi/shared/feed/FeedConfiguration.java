package org.guanxi.shared.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.guanxi.shared.event.Topics;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.EnableKafka;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import tools.jackson.databind.json.JsonMapper;

@EnableKafka
@AutoConfiguration(beforeName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
class FeedConfiguration {

    /** No finer than what the database keeps, so that an answer is equal before and after it was stored. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }

    @Bean
    EventConverter eventConverter(JsonMapper json, Clock clock, @Value("${spring.application.name}") String group) {
        return new EventConverter(json, clock, group);
    }

    /** Whoever comes first declares all: a reader may start before the writer. Kept for ever: copies can be built anew. */
    @Bean
    KafkaAdmin.NewTopics topics(@Value("${guanxi.topics.partitions:12}") int partitions) {
        return new KafkaAdmin.NewTopics(Topics.ALL.stream()
                .map(name -> new NewTopic(name, partitions, (short) -1)
                        .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1")))
                .toArray(NewTopic[]::new));
    }

    @Bean
    DeadLetters deadLetters(
            @Value("${spring.application.name}") String group,
            KafkaAdmin admin,
            KafkaListenerEndpointRegistry listeners,
            ObjectProvider<MeterRegistry> meters) {
        return new DeadLetters(group, admin, listeners, meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    FeedPosition feedPosition(
            KafkaListenerEndpointRegistry listeners, ConsumerFactory<?, ?> consumers, JsonMapper json) {
        return new FeedPosition(listeners, consumers, json);
    }

    @Bean
    CommonErrorHandler feedErrors(
            DeadLetters deadLetters,
            KafkaTemplate<?, ?> kafka,
            @Value("${guanxi.feeds.first-retry-after:200ms}") Duration firstPause,
            @Value("${guanxi.feeds.pause-while-database-is-away:2s}") Duration pauseWhileAway) {
        ExponentialBackOffWithMaxRetries pauses = new ExponentialBackOffWithMaxRetries(6);
        pauses.setInitialInterval(firstPause.toMillis());
        pauses.setMultiplier(2);
        pauses.setMaxInterval(5000);
        return new FeedErrors(deadLetters.recoverer(kafka), pauses, pauseWhileAway.toMillis());
    }
}
