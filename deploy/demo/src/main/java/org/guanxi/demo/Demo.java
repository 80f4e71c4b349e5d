package org.guanxi.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanxi.demo.api.Api;
import org.guanxi.demo.api.Refused;
import org.guanxi.demo.customer.Customer;
import org.guanxi.demo.customer.Customers;
import org.guanxi.demo.customer.Purchases;

/** The story from its first to its last chapter. */
public final class Demo {

    private Demo() {}

    public static void main(String[] arguments) throws IOException {
        try {
            tell(new Api(arguments[0]), StoryDay.get(Path.of(arguments[1])));
        } catch (Refused refused) {
            System.err.println("\n" + refused.getMessage());
            System.exit(1);
        }
    }

    private static void tell(Api api, String today) {
        var customers = Customers.all();
        var imports = new Imports(api);
        imports.load(
                "accounts",
                "externalId,kind,name,industry,region,country,phone,email,website",
                customers.stream().map(Customer::csv).toList());
        imports.load(
                "orders",
                "externalId,accountExternalId,placedOn,items,amount,currency",
                Purchases.all(customers, LocalDate.parse(today)).stream()
                        .map(Purchases.Purchase::csv)
                        .toList());
        var colleagues = Colleagues.of(api);
        var sellers = Sellers.of(colleagues);
        sellers.takeOver(api);
        var accountIds = accountIds(api, customers);
        new People(api, accountIds).load(customers, today);
        new Sales(api, accountIds, sellers, today).load(customers);
        new Support(api, accountIds, colleagues).load(customers);
        new Campaigns(api, new Insight(api).load()).load();
    }

    /** By e-mail address, which in the story names exactly one account. */
    private static Map<String, String> accountIds(Api api, List<Customer> customers) {
        var byEmail = new HashMap<String, String>();
        api.all("/api/accounts")
                .forEach(account -> byEmail.put(
                        account.get("email").text(), account.get("id").text()));
        var ids = new HashMap<String, String>();
        customers.forEach(customer -> ids.put(customer.key(), byEmail.get(customer.email())));
        return ids;
    }
}
