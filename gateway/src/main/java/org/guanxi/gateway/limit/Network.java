package org.guanxi.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Whom an address stands for. Each subscriber has a whole /64 of IPv6: who could take its addresses in turn would never be counted. */
final class Network {

    private static final int BYTES = 8;

    private Network() {}

    /** @param address as the servlet container names it; what is no address stands for itself */
    static String of(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address.replaceFirst("%.*", ""));
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, BYTES) + "/64"
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
