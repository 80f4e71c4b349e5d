package org.guanxi.sales;

import org.guanxi.shared.testing.OpenApiFile;
import org.guanxi.shared.testing.TestClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SalesTest
class DescriptionIT {

    @Autowired
    TestClient client;

    @Test
    void describesItsApi() {
        OpenApiFile.check("sales-service", client);
    }
}
