package org.guanxi.sales;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Topic;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The whole service beside a stand-in for customer-service; started once for all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@Import(SalesTest.Surroundings.class)
@interface SalesTest {

    @TestConfiguration(proxyBeanMethods = false)
    class Surroundings {

        @Bean
        CustomerStandIn customerStandIn() {
            return new CustomerStandIn();
        }

        @Bean
        DynamicPropertyRegistrar customerAddress(CustomerStandIn customers) {
            return properties -> properties.add("spring.http.serviceclient.customer-service.base-url", customers::url);
        }

        @Bean
        @Lazy
        SalesApi salesApi(TestClient http, Topic topic) {
            return new SalesApi(http, topic);
        }
    }
}
