package org.guanxi.shared.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole service over HTTP, with the configuration that the config server gives it, real MySQL and real Kafka. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "GUANXI_CONFIG_IMPORT=file:../config-server/src/main/resources/config/application.yml,"
                    + "file:../config-server/src/main/resources/config/${spring.application.name}.yml",
            "GUANXI_MYSQL_PASSWORD=unused",
            "spring.cloud.config.enabled=false",
            "spring.cloud.discovery.enabled=false",
            "eureka.client.enabled=false",
            "guanxi.topics.partitions=3",
            "guanxi.imports.wait-for-news=10s"
        })
@Import({RealServices.class, Tokens.class, TestClient.class, Topic.class, People.class})
public @interface ServiceTest {}
