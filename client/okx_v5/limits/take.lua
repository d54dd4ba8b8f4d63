-- Takes a place in every window, or in none.
--
-- A window is a sorted set. Its members are "weight|id|state", their scores the time at which they are
-- counted no longer, in microseconds of this server's clock; "used" holds the sum of the weights. An
-- open member (state o) is a request that is under way: its score is a guess, put off by an allowance,
-- until the client tells, so that a client that dies gives its places back. "line" holds those who wait
-- by their time of arrival, and "leases" until when they are believed to be alive.
--
-- KEYS: the windows. ARGV: id, age of the request, allowance for open members, shortest pause, whether
-- to stand in line; then of each window its count, the weight, its span, and whether it ends at midnight.
-- Returns: 1 and 0; or 0, the time to wait, and the number of the window that takes longest.

local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local id, arrived = ARGV[1], now - tonumber(ARGV[2])
local allowance, pause, stands = tonumber(ARGV[3]), tonumber(ARGV[4]), ARGV[5] == '1'
local DAY, MARGIN = 86400000000, 5000000

local function whole(number)
  return string.format('%.0f', number)
end

local at, last, held = now, 0, {}
for i, key in ipairs(KEYS) do
  local first = 6 + (i - 1) * 4
  local count, weight = tonumber(ARGV[first]), tonumber(ARGV[first + 1])
  for _, member in ipairs(redis.call('ZRANGEBYSCORE', key, '-inf', whole(now))) do
    redis.call('DECRBY', key .. ':used', string.match(member, '^(%d+)|'))
  end
  redis.call('ZREMRANGEBYSCORE', key, '-inf', whole(now))
  for _, stale in ipairs(redis.call('ZRANGEBYSCORE', key .. ':leases', '-inf', whole(now))) do
    redis.call('ZREM', key .. ':line', stale)
    redis.call('ZREM', key .. ':leases', stale)
  end

  local free = tonumber(redis.call('GET', key .. ':blocked') or '0')
  local over = tonumber(redis.call('GET', key .. ':used') or '0') + weight - count
  if over > 0 then
    local entries = redis.call('ZRANGE', key, 0, over - 1, 'WITHSCORES')
    for j = 1, #entries, 2 do
      local share, state = string.match(entries[j], '^(%d+)|[^|]*|(%a)$')
      over = over - tonumber(share)
      free = math.max(free, tonumber(entries[j + 1]) - (state == 'o' and allowance or 0))
      if over <= 0 then break end
    end
    free = math.max(free, now + pause)
  end
  local ahead = redis.call('ZRANGE', key .. ':line', 0, 0, 'WITHSCORES')
  if ahead[1] and ahead[1] ~= id and tonumber(ahead[2]) < arrived then
    free = math.max(free, now + pause)
  end
  if free > now then held[i] = true end
  if free > at then at, last = free, i end
end

for i, key in ipairs(KEYS) do
  local first = 6 + (i - 1) * 4
  local weight, span, daily = ARGV[first + 1], tonumber(ARGV[first + 2]), ARGV[first + 3] == '1'
  if last == 0 then
    local stays = span
    if daily then
      stays = DAY - (now + MARGIN) % DAY + 2 * MARGIN
    end
    stays = stays + allowance
    redis.call('ZADD', key, whole(now + stays), weight .. '|' .. id .. '|o')
    redis.call('INCRBY', key .. ':used', weight)
    for _, name in ipairs({key, key .. ':used'}) do
      if redis.call('PTTL', name) < stays / 1000 then
        redis.call('PEXPIRE', name, whole(stays / 1000 + 1000))
      end
    end
  end
  if last > 0 and held[i] and stands then
    redis.call('ZADD', key .. ':line', whole(arrived), id)
    redis.call('ZADD', key .. ':leases', whole(at + 1000000), id)
    local life = whole((at - now) / 1000 + 60000)
    redis.call('PEXPIRE', key .. ':line', life)
    redis.call('PEXPIRE', key .. ':leases', life)
  else
    redis.call('ZREM', key .. ':line', id)
    redis.call('ZREM', key .. ':leases', id)
  end
end
if last == 0 then return {1, 0, 0} end
return {0, whole(at - now), last}
