-- Says what became of a place that take.lua gave, or gives it back; also the one in the line.
--
-- KEYS: the windows. ARGV: id, whether nothing was sent, how long ago it was counted at the latest, and
-- how often it was sent; then of each window the weight, its span, whether it ends at midnight, and for
-- how long to let nobody in.

local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local id, unsent, sends = ARGV[1], ARGV[2] == '1', tonumber(ARGV[4])
local counted = now - tonumber(ARGV[3])
local DAY, MARGIN = 86400000000, 5000000

local function whole(number)
  return string.format('%.0f', number)
end

for i, key in ipairs(KEYS) do
  local first = 5 + (i - 1) * 4
  local weight, span, daily = tonumber(ARGV[first]), tonumber(ARGV[first + 1]), ARGV[first + 2] == '1'
  local blocked = tonumber(ARGV[first + 3])
  if redis.call('ZREM', key, whole(weight) .. '|' .. id .. '|o') == 1 then
    redis.call('DECRBY', key .. ':used', whole(weight))
  end
  if unsent then
    redis.call('ZREM', key .. ':line', id)
    redis.call('ZREM', key .. ':leases', id)
  else
    local ends = counted + span
    if daily then
      ends = counted + DAY - (counted + MARGIN) % DAY + 2 * MARGIN
    end
    if ends > now then
      local share = whole(weight * sends)
      redis.call('ZADD', key, whole(ends), share .. '|' .. id .. '|c')
      redis.call('INCRBY', key .. ':used', share)
      for _, name in ipairs({key, key .. ':used'}) do
        if redis.call('PTTL', name) < (ends - now) / 1000 then
          redis.call('PEXPIRE', name, whole((ends - now) / 1000 + 1000))
        end
      end
    end
  end
  if blocked > 0 then
    redis.call('SET', key .. ':blocked', whole(now + blocked), 'PX', whole(blocked / 1000 + 1000))
  end
end
return 0
