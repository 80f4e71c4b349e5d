package org.guanxi.identity;

import org.guanxi.shared.testing.OpenApiFile;
import org.guanxi.shared.testing.TestClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class DescriptionIT {

    @Autowired
    private TestClient client;

    @Autowired
    private IdentityApi identity;

    @Test
    void describesItsApi() throws Exception {
        OpenApiFile.check("identity-service", client, identity.personToken("admin"));
    }
}
