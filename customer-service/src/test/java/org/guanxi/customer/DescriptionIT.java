package org.guanxi.customer;

import org.guanxi.shared.testing.OpenApiFile;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class DescriptionIT {

    @Autowired
    TestClient client;

    @Test
    void describesItsApi() {
        OpenApiFile.check("customer-service", client);
    }
}
